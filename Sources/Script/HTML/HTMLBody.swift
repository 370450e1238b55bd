/// Writes the script itself: a section a chapter, in it its lines, each with its number, its speaker and its words.
struct HTMLBody {
  private var html: MarkupText
  private let script: Script
  private let part: Part?
  private let numbering: Numbering
  private let speakers: [Script.Character.ID: HTMLSpeaker]
  private let labels: SpeakerLabels
  private var place = 0

  init(
    _ html: MarkupText, _ script: Script, _ part: Part?, _ speakers: [Script.Character.ID: HTMLSpeaker]
  ) {
    self.html = html
    self.script = script
    self.part = part
    numbering = Numbering(part)
    self.speakers = speakers
    labels = SpeakerLabels(script.characters)
  }

  mutating func write() -> MarkupText {
    html.raw("<main id=\"script\" tabindex=\"-1\">\n")
    for (index, chapter) in script.chapters.enumerated() {
      html.raw("<section id=\"c\(index + 1)\">\n")
      if let title = chapter.title, chapter.lines.first.map({ $0.kind != .heading || $0.text != title }) ?? true {
        html.element("h2", title)
        html.raw("\n")
      }
      var paragraph: Int?
      for (index, line) in chapter.lines.enumerated() {
        place += 1
        write(line, isFirst: line.paragraph != paragraph, isTitle: index == 0 && chapter.title != nil)
        paragraph = line.paragraph
      }
      html.raw("</section>\n")
    }
    html.raw("</main>\n")
    return html
  }

  private mutating func write(_ line: Script.Line, isFirst: Bool, isTitle: Bool) {
    switch line.kind {
    case .heading:
      html.raw(isTitle ? "<h2" : "<h3")
      begin(line, "h")
      html.text(line.text)
      html.raw(isTitle ? "</h2>\n" : "</h3>\n")
    case .break:
      html.raw("<div")
      begin(line, "b")
      html.raw("<hr></div>\n")
    case .narration:
      html.raw("<p")
      begin(line, isFirst ? "t f" : "t")
      if line.speaker != script.narrator { who(line) }
      html.text(line.text)
      html.raw("</p>\n")
    case .dialogue:
      html.raw("<p")
      begin(line, (isFirst ? "d f" : "d") + (line.isDoubtful ? " q" : ""))
      who(line)
      if let words = Direction(delivery: line.delivery, mode: line.mode).words {
        html.raw("<i>(")
        html.text(words)
        html.raw(")</i> ")
      }
      html.raw(line.mode == nil ? "<q>" : "<em>")
      html.text(line.text)
      html.raw(line.mode == nil ? "</q>" : "</em>")
      if line.isDoubtful { doubt(line) }
      html.raw("</p>\n")
    }
  }

  /// The end of the opening tag, and the line's number, which is a link to itself.
  private mutating func begin(_ line: Script.Line, _ kind: String) {
    let number = numbering[place]
    let isCue = part.map { !$0.isOwn(line) } ?? false
    html.raw(
      " class=\"l \(kind) \(line.isSpoken ? speakers[line.speaker]?.name ?? "" : "")\(isCue ? " cue" : "")\" id=\"l\(number)\">"
    )
    html.raw("<a class=\"n\" href=\"#l\(number)\" tabindex=\"-1\">\(number)</a>")
  }

  private mutating func who(_ line: Script.Line) {
    html.raw("<b>")
    html.text(labels[line.speaker])
    html.raw("</b> ")
  }

  /// A mark that says on hover and on focus why the line is doubtful, and who else it might be.
  private mutating func doubt(_ line: Script.Line) {
    let number = numbering[place]
    html.raw(" <button type=\"button\" class=\"m\" aria-label=\"Doubtful\" aria-describedby=\"q\(number)\">?</button>")
    html.raw("<span class=\"tip\" role=\"tooltip\" id=\"q\(number)\">")
    html.element("bdi", labels[line.speaker])
    html.text(line.confidence.map { ", \(Self.percent($0)) sure" } ?? ", a guess")
    if let because = line.because {
      html.raw("<br>")
      html.text(because)
    }
    for (index, other) in line.alternatives.enumerated() {
      html.raw(index == 0 ? "<br>or " : "; ")
      html.element("bdi", labels[other.speaker])
      html.text(", \(Self.percent(other.confidence))")
    }
    html.raw("</span>")
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
