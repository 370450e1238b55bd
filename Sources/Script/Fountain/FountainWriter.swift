/// Writes a script as a plain screenplay, with what a screenplay can't say in one boneyard at its end.
struct FountainWriter {
  private let script: Script
  private let labels: SpeakerLabels
  private let part: Part?
  private var place = 0
  private var text = ""
  private var marks: FountainMarksWriter

  static func write(_ script: Script, _ part: Part?) -> String {
    var writer = FountainWriter(script, part)
    writer.titlePage()
    for (index, chapter) in script.chapters.enumerated() { writer.chapter(chapter, isFirst: index == 0) }
    return writer.text + "\n" + writer.marks.boneyard()
  }

  private init(_ script: Script, _ part: Part?) {
    self.script = script
    self.part = part
    labels = SpeakerLabels(script.characters)
    marks = FountainMarksWriter(script)
  }

  private mutating func titlePage() {
    text += "Title: \(FountainText.escaped(OneRow.shown(script.title)))\n"
    let page = FountainTitlePage(shown: script)
    if let author = page.author { text += "Author: \(FountainText.escaped(author))\n" }
    if let language = page.language { text += "Language: \(FountainText.escaped(language))\n" }
    if let part { text += "Notes: \(FountainText.escaped(part.summary))\n" }
  }

  private mutating func chapter(_ chapter: Script.Chapter, isFirst: Bool) {
    var lines = chapter.lines[...]
    if chapter.title != nil || !isFirst || lines.isEmpty {
      let title = OneRow.shown(chapter.title ?? "")
      text += "\n#" + (title.isEmpty ? "" : " " + FountainText.escaped(title))
      // The heading that reads the title out is the section itself.
      if let title = chapter.title, let line = lines.first, line.kind == .heading,
        line.text.utf8.elementsEqual(title.utf8)
      {
        text += note() + "\n"
        marks.chapter(chapter.title, line)
        lines.removeFirst()
      } else {
        text += "\n"
        marks.chapter(chapter.title, nil)
      }
    }
    for line in lines { write(line) }
  }

  /// In a part, the number of the line being written, as a note behind its words: nobody reads it out.
  private mutating func note() -> String {
    place += 1
    guard let part, part.numbers.indices.contains(place - 1) else { return "" }
    return " [[\(part.numbers[place - 1])]]"
  }

  private mutating func write(_ line: Script.Line) {
    let note = note()
    let shown = OneRow.shown(line.text)
    switch line.kind {
    case .break: text += "\n> * * * <\n"
    case .heading: text += "\n##" + (shown.isEmpty ? "" : " " + FountainText.escaped(shown)) + note + "\n"
    case .narration:
      let row = FountainText.escaped(shown)
      text += "\n" + (Self.needsForce(row) ? "!" : "") + row + note + "\n"
    case .dialogue: speech(line, shown, note)
    }
    marks.line(line, shown)
  }

  private mutating func speech(_ line: Script.Line, _ shown: String, _ note: String) {
    text += "\n" + FountainCue.row(labels[line.speaker]) + "\n"
    if let words = Direction(delivery: line.delivery, mode: line.mode).words { text += "(\(words))\n" }
    // Two blanks stand for an empty row inside a speech.
    guard let first = shown.utf8.first else { return text += "  \n" }
    if FountainText.openers.contains(first) { text += "\\" }
    text += FountainText.escaped(shown) + note + "\n"
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
