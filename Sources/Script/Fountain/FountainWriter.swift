/// Writes a script as a plain screenplay, with what a screenplay can't say in one boneyard at its end.
struct FountainWriter {
  private let script: Script
  private let labels: SpeakerLabels
  private var text = ""
  private var marks: FountainMarksWriter

  static func write(_ script: Script) -> String {
    var writer = FountainWriter(script)
    writer.titlePage()
    for (index, chapter) in script.chapters.enumerated() { writer.chapter(chapter, isFirst: index == 0) }
    return writer.text + "\n" + writer.marks.boneyard()
  }

  private init(_ script: Script) {
    self.script = script
    labels = SpeakerLabels(script.characters)
    marks = FountainMarksWriter(script)
  }

  private mutating func titlePage() {
    text += "Title: \(FountainText.escaped(OneRow.shown(script.title)))\n"
    let page = FountainTitlePage(shown: script)
    if let author = page.author { text += "Author: \(FountainText.escaped(author))\n" }
    if let language = page.language { text += "Language: \(FountainText.escaped(language))\n" }
  }

  private mutating func chapter(_ chapter: Script.Chapter, isFirst: Bool) {
    var lines = chapter.lines[...]
    if chapter.title != nil || !isFirst || lines.isEmpty {
      let title = OneRow.shown(chapter.title ?? "")
      text += "\n#" + (title.isEmpty ? "" : " " + FountainText.escaped(title)) + "\n"
      // The heading that reads the title out is the section itself.
      if let title = chapter.title, let line = lines.first, line.kind == .heading,
        line.text.utf8.elementsEqual(title.utf8)
      {
        marks.chapter(chapter.title, line)
        lines.removeFirst()
      } else {
        marks.chapter(chapter.title, nil)
      }
    }
    for line in lines { write(line) }
  }

  private mutating func write(_ line: Script.Line) {
    let shown = OneRow.shown(line.text)
    switch line.kind {
    case .break: text += "\n> * * * <\n"
    case .heading: text += "\n##" + (shown.isEmpty ? "" : " " + FountainText.escaped(shown)) + "\n"
    case .narration:
      let row = FountainText.escaped(shown)
      text += "\n" + (Self.needsForce(row) ? "!" : "") + row + "\n"
    case .dialogue: speech(line, shown)
    }
    marks.line(line, shown)
  }

  private mutating func speech(_ line: Script.Line, _ shown: String) {
    text += "\n" + FountainCue.row(labels[line.speaker]) + "\n"
    if let words = Direction(delivery: line.delivery, mode: line.mode).words { text += "(\(words))\n" }
    // Two blanks stand for an empty row inside a speech.
    guard let first = shown.utf8.first else { return text += "  \n" }
    if FountainText.openers.contains(first) { text += "\\" }
    text += FountainText.escaped(shown) + "\n"
  }

  /// Whether a row of action would be taken for something else.
  private static func needsForce(_ row: String) -> Bool {
    let bytes = Array(row.utf8)
    guard let first = bytes.first else { return true }
    return FountainText.openers.contains(first) || (first == 0x2E && bytes.dropFirst().first != 0x2E)
      || FountainText.isOrnament(bytes[...]) || FountainText.isSceneHeading(bytes[...])
      || FountainText.isAllCapitals(row)
  }
}

extension FountainTitlePage {
  /// The title page that shows a script.
  init(shown script: Script) {
    let title = OneRow.shown(script.title), author = OneRow.shown(script.author ?? "")
    let language = OneRow.shown(script.language)
    self.title = title.isEmpty ? nil : title
    self.author = author.isEmpty ? nil : author
    self.language = language.isEmpty || language == "en" ? nil : language
  }
}
