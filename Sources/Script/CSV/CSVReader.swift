import Foundation

/// Reads a table back, and what a hand changed in it: a name in the speaker's cell settles a line.
struct CSVReader {
  private var marks = ScriptMarks()
  private var titles: [Int: String?] = [:]
  private var hasMarks = false
  private var warnings: [ScriptWarning] = []
  private var lines: [CSVLine] = []
  /// The first chapter that has not begun yet.
  private var nextChapter = 1

  static func read(_ content: [UInt8]) throws(ScriptError) -> ScriptReading {
    var rows = CSVRows(content), reader = CSVReader()
    guard let header = try rows.next() else {
      throw ScriptError(at: .row(1, column: 1), expected: "a first row that names the columns")
    }
    let columns = try CSVRow.columns(header)
    var table: [CSVRow] = []
    while let cells = try rows.next() {
      try ScriptLimits.check(table.count, atMost: ScriptLimits.lines, "lines")
      table.append(CSVRow(cells, columns))
    }
    for row in table { reader.take(marksIn: row) }
    let whole = reader.marks.whole
    let narrator = SpeakerLabels(whole.characters)[whole.narrator]
    for row in table {
      if let line = try CSVLine(row, narrator: narrator, reader.lines.last) { reader.lines.append(line) }
    }
    return try reader.assembled()
  }

  private struct Title: Decodable {
    var chapter: Int
    var title: String?
  }

  private mutating func take(marksIn row: CSVRow) {
    guard let cell = row.exact(.marks) else { return }
    for mark in cell.utf8.split(separator: 0x0A) {
      if let title = try? JSONDecoder().decode(Title.self, from: Data(mark)) {
        guard (1...ScriptLimits.chapters).contains(title.chapter) else { continue }
        titles[title.chapter] = .some(title.title)
      } else if !marks.take(mark) {
        warnings.append(ScriptWarning(row: row.number, "a mark of this row can't be read and is left out"))
      }
      hasMarks = true
    }
  }

  private mutating func assembled() throws(ScriptError) -> ScriptReading {
    var script = marks.whole
    var cast = NamedCast(script.characters, everyNewNameIsOdd: hasMarks)
    cast.rename(
      lines.compactMap { line in
        line.name.map { NamedCast.Cue(name: $0, before: line.before, row: line.row) }
      }, fixed: script.narrator)
    var places = CSVPlaces(lines)
    var last: Int?
    for read in lines {
      var line = read.line
      line.speaker = try speaker(of: read, &cast, script.narrator)
      let isEdited = places.isEdited(read)
      if isEdited { line.source = nil }
      if read.chapter != last { begin(read.chapter, with: line, isEdited: isEdited, &script) }
      last = read.chapter
      settle(&line, read, cast)
      script.chapters[script.chapters.count - 1].lines.append(line)
    }
    addChapters(to: ScriptLimits.chapters + 1, &script)
    cast.drop(silencedIn: script, before: Set(lines.compactMap(\.before)))
    script.characters = cast.characters
    return ScriptReading(script: try script.checked(), warnings: warnings + cast.warnings)
  }

  private func speaker(
    of read: CSVLine, _ cast: inout NamedCast, _ narrator: Script.Character.ID
  ) throws(ScriptError) -> Script.Character.ID {
    if let name = read.name { return cast.speaker(name, row: read.row) }
    if let before = read.before {
      if cast.has(before) { return before }
      return cast.speaker(before, row: read.row)
    }
    guard read.line.kind != .dialogue else {
      throw ScriptError(at: .row(read.row, column: nil), expected: "a speaker", found: read.line.text)
    }
    return narrator
  }

  /// A chapter's rows begin; the chapters without any row that the marks know of stand before it.
  private mutating func begin(
    _ number: Int, with line: Script.Line, isEdited: Bool, _ script: inout Script
  ) {
    addChapters(to: number, &script)
    nextChapter = max(nextChapter, number + 1)
    var title = titles[number].flatMap(\.self)
    if line.kind == .heading, titles[number] == nil || (title != nil && isEdited) { title = line.text }
    script.chapters.append(Script.Chapter(title: title, lines: []))
  }

  private mutating func addChapters(to next: Int, _ script: inout Script) {
    let end = min(next, ScriptLimits.chapters + 1)
    while nextChapter < end {
      if let title = titles[nextChapter] { script.chapters.append(Script.Chapter(title: title, lines: [])) }
      nextChapter += 1
    }
  }

  /// Speech that a hand gave to another is settled; so is speech that only a name stands before.
  private func settle(_ line: inout Script.Line, _ read: CSVLine, _ cast: NamedCast) {
    guard line.kind == .dialogue else { return }
    if let before = read.before, before != line.speaker {
      line.confidence = 1
      line.because = Script.Line.settledByHand
      line.alternatives = []
    } else if read.before == nil, line.confidence == nil {
      line.confidence = 1
      line.because = line.because ?? (hasMarks ? Script.Line.settledByHand : Script.Line.namedInScript)
    }
  }
}
