/// Writes a script as a table.
struct CSVWriter {
  private let labels: SpeakerLabels
  private var csv = CSVText()
  private var marks: ArraySlice<String>

  static func write(_ script: Script, _ numbering: Numbering) -> String {
    var writer = CSVWriter(script)
    for column in CSVColumn.allCases { writer.csv.cell(column.name) }
    writer.csv.endRow()
    let count = script.lineCount
    var index = 0
    for (chapter, content) in script.chapters.enumerated() {
      for line in content.lines {
        index += 1
        writer.row(line, numbering[index], chapter: chapter + 1, isLast: index == count)
      }
    }
    if count == 0 { writer.rowOfMarks() }
    return writer.csv.text()
  }

  private init(_ script: Script) {
    labels = SpeakerLabels(script.characters)
    marks = Self.marks(of: script)[...]
  }

  private static func marks(of script: Script) -> [String] {
    var head = JSONText()
    head.mark(script)
    let characters = script.characters.map { character in
      var json = JSONText()
      json.mark(character)
      return json.text()
    }
    let titles = script.chapters.enumerated().map { index, chapter in
      var json = JSONText()
      json.raw("{\"chapter\":")
      json.integer(index + 1)
      json.raw(",\"title\":")
      json.optional(chapter.title)
      json.raw("}")
      return json.text()
    }
    return [head.text()] + characters + titles
  }

  private mutating func row(_ line: Script.Line, _ number: Int, chapter: Int, isLast: Bool) {
    csv.cell(number)
    csv.cell(chapter)
    csv.cell(line.paragraph)
    csv.cell(line.kind.rawValue)
    csv.cell(labels[line.speaker])
    csv.cell(line.delivery?.rawValue)
    csv.cell(line.mode?.rawValue)
    csv.cell(line.text)
    csv.cell(line.confidence.map(Share.text))
    csv.cell(line.because)
    csv.cell(
      line.alternatives.isEmpty
        ? nil : line.alternatives.map { "\($0.speaker) \(Share.text($0.confidence))" }.joined(separator: "; "))
    csv.cell(line.source?.start)
    csv.cell(line.source?.end)
    csv.cell(line.id)
    csv.cell(line.speaker)
    csv.cell(isLast && !marks.isEmpty ? marks.joined(separator: "\n") : marks.popFirst())
    csv.endRow()
  }

  private mutating func rowOfMarks() {
    for column in CSVColumn.allCases { csv.cell(column == .marks ? marks.joined(separator: "\n") : nil) }
    csv.endRow()
  }
}
