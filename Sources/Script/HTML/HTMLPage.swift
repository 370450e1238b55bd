/// Writes the page: a head, a list of chapters, a filter of speakers, and the script itself.
struct HTMLPage {
  private let script: Script
  private let part: Part?
  private let speakers: [Script.Character.ID: HTMLSpeaker]
  private var html = MarkupText()

  init(_ script: Script, _ part: Part?) {
    self.script = script
    self.part = part
    speakers = HTMLSpeaker.all(script)
  }

  /// The longest piece of a line that names a chapter without a title, in letters.
  private static let longestName = 40

  mutating func write() -> String {
    html.raw("<!DOCTYPE html>\n<html")
    html.attribute("lang", LanguageTag.sound(script.language))
    html.raw(">\n<head>\n<meta charset=\"utf-8\">\n")
    html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; ")
    html.raw("style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n")
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">\n")
    html.element("title", script.title.isEmpty ? "Script" : script.title)
    html.raw("\n<style>\n")
    html.raw(HTMLAssets.style)
    for speaker in ordered { html.raw(".\(speaker.name){--hue:\(speaker.hue);--rule:\(speaker.rule)}\n") }
    html.raw("</style>\n<style id=\"filter\"></style>\n</head>\n<body>\n")
    html.raw("<a class=\"skip\" href=\"#script\">Skip to the script</a>\n")
    header()
    html.raw("<div class=\"page\">\n")
    navigation()
    var body = HTMLBody(html, script, part, speakers)
    html = body.write()
    html.raw("</div>\n<script>\n")
    html.raw(HTMLAssets.script)
    html.raw("</script>\n</body>\n</html>\n")
    return html.text()
  }

  /// Those who speak, the one with most lines first.
  private var ordered: [HTMLSpeaker] {
    let all = script.characters.compactMap { speakers[$0.id] }
    return all.enumerated().sorted { ($1.element.lines, $0.offset) < ($0.element.lines, $1.offset) }.map(\.element)
  }

  private mutating func header() {
    html.raw("<header class=\"top\">\n")
    html.element("h1", script.title.isEmpty ? "Script" : script.title)
    if let author = script.author {
      html.raw("\n<p class=\"by\">")
      html.text(author)
      html.raw("</p>")
    }
    html.raw("\n<p class=\"sum\">")
    let doubts = script.lines.count(where: \.isDoubtful)
    html.text(
      [
        Counted.text(script.lineCount, "line"), Counted.text(speakers.count, "speaker"),
        doubts == 0 ? "no doubtful line" : Counted.text(doubts, "doubtful line"),
      ].joined(separator: " · "))
    html.raw("</p>\n")
    if let part {
      html.raw("<p class=\"sum\">")
      html.text(part.summary)
      html.raw("</p>\n")
    }
    html.raw("<p class=\"tools\">")
    if doubts > 0 {
      html.raw("<button type=\"button\" id=\"previous\" aria-keyshortcuts=\"p\">‹ Doubt</button> ")
      html.raw("<button type=\"button\" id=\"next\" aria-keyshortcuts=\"n\">Doubt ›</button> ")
    }
    html.raw("<button type=\"button\" id=\"theme\">Light or dark</button></p>\n</header>\n")
  }

  private mutating func navigation() {
    html.raw("<nav class=\"side\" aria-label=\"Chapters and speakers\">\n")
    html.raw("<details open><summary>Chapters</summary>\n<ol>\n")
    for (index, chapter) in script.chapters.enumerated() {
      html.raw("<li><a href=\"#c\(index + 1)\">")
      html.text(Self.name(of: chapter, index + 1))
      html.raw("</a></li>\n")
    }
    html.raw("</ol></details>\n<details open><summary>Speakers</summary>\n<fieldset id=\"speakers\">")
    html.raw("<legend>Show only the lines of</legend>\n")
    for speaker in ordered {
      html.raw("<label class=\"\(speaker.name)\"><input type=\"checkbox\" value=\"\(speaker.name)\"><span>")
      html.text(speaker.label)
      html.raw("</span> <small>\(speaker.lines)</small></label>\n")
    }
    html.raw("<label class=\"only\"><input type=\"checkbox\" id=\"doubtful\"><span>Doubtful lines</span></label>\n")
    html.raw("<button type=\"button\" id=\"everyone\">Show all</button>\n")
    html.raw("<p id=\"shown\" role=\"status\"></p></fieldset></details>\n</nav>\n")
  }

  /// The chapter's title, or how it begins.
  private static func name(of chapter: Script.Chapter, _ number: Int) -> String {
    let title = OneRow.shown(chapter.title ?? chapter.lines.first { !$0.text.isEmpty }?.text ?? "")
    if title.isEmpty { return "Chapter \(number)" }
    return chapter.title == nil && title.count > longestName ? title.prefix(longestName) + "…" : title
  }
}
