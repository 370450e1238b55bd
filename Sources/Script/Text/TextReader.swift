/// Reads the terminal's view back.
struct TextReader {
  private var script = Script(title: "", characters: [], chapters: [])
  private var narrator = ""
  private var cast = NamedCast([.narrator], everyNewNameIsOdd: true)
  private var lines = 0
  private var paragraph = 1
  private var paragraphHasLines = false

  static func read(_ content: [UInt8]) throws(ScriptError) -> ScriptReading {
    var reader = TextReader()
    let bytes = content.starts(with: [0xEF, 0xBB, 0xBF]) ? content.dropFirst(3) : content[...]
    let rows = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let headEnd = rows.firstIndex { $0.isBlank } ?? rows.count
    for (index, row) in rows.enumerated().dropFirst() {
      do {
        let text = row.last == 0x0D ? row.dropLast() : row
        if index < headEnd {
          try reader.head(text)
        } else {
          if index == headEnd { reader.begin() }
          try reader.body(text, index + 1)
        }
      } catch {
        throw ScriptError(at: .row(index + 1, column: nil), expected: error.expected, found: error.found)
      }
    }
    if headEnd == rows.count { reader.begin() }
    return try reader.finish()
  }

  private mutating func head(_ row: ArraySlice<UInt8>) throws(ScriptError) {
    let text = OneRow.shown(String(decoding: row, as: UTF8.self))
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      throw ScriptError(expected: "title:, author:, language:, narrator: or cast:", found: text)
    }
    let value = OneRow.shown(String(text[text.utf8.index(after: colon)...]))
    switch text[..<colon] {
    case "title": script.title = value
    case "author": script.author = value
    case "language": script.language = value
    case "narrator": narrator = value
    // Whose part it was; the lines speak for themselves.
    case "part": break
    case "cast": script.characters.append(try TextCast.character(value))
    default: throw ScriptError(expected: "title:, author:, language:, narrator: or cast:", found: text)
    }
  }

  /// The head is complete: everyone is known.
  private mutating func begin() {
    if script.characters.isEmpty { script.characters = [.narrator] }
    cast = NamedCast(script.characters, everyNewNameIsOdd: true)
    if let id = cast.known(narrator) { script.narrator = id }
  }

  private mutating func body(_ row: ArraySlice<UInt8>, _ number: Int) throws(ScriptError) {
    let content = row.trimmed
    guard let first = content.first else {
      if paragraphHasLines { paragraph += 1 }
      paragraphHasLines = false
      return
    }
    if row.starts(with: "##".utf8) { return chapter(content) }
    if let parts = Self.parts(row) { return try line(parts.label, parts.words, number) }
    guard row.first?.isWhite == true, first != 0x23, let last = lastLine else {
      throw ScriptError(
        expected: "a line's number, its speaker and its words with two blanks between them",
        found: String(decoding: content, as: UTF8.self))
    }
    go(on: OneRow.shown(String(decoding: content, as: UTF8.self)), last)
  }

  private mutating func chapter(_ row: ArraySlice<UInt8>) {
    let title = OneRow.shown(String(decoding: row.dropFirst(2), as: UTF8.self))
    script.chapters.append(Script.Chapter(title: title.isEmpty ? nil : title, lines: []))
  }

  /// `12  Wren  “Hush.”`: two blanks or more between the parts; the number may be missing at the row's start.
  private static func parts(_ row: ArraySlice<UInt8>) -> (label: String, words: String)? {
    var rest = row.trimmed
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    let afterDigits = rest.dropFirst(digits.count)
    if !digits.isEmpty, afterDigits.starts(with: "  ".utf8) {
      rest = afterDigits.trimmed
    } else if row.first?.isWhite == true {
      return nil
    }
    var end = rest.startIndex
    while end + 1 < rest.endIndex, !(rest[end] == 0x20 && rest[end + 1] == 0x20) { end += 1 }
    guard end + 1 < rest.endIndex, end > rest.startIndex else { return nil }
    return (
      String(decoding: rest[..<end], as: UTF8.self), OneRow.shown(String(decoding: rest[end...].trimmed, as: UTF8.self))
    )
  }

  private mutating func line(_ label: String, _ words: String, _ row: Int) throws(ScriptError) {
    lines += 1
    try ScriptLimits.check(lines, atMost: ScriptLimits.lines, "lines")
    if script.chapters.isEmpty { script.chapters.append(Script.Chapter(title: nil, lines: [])) }
    pending.append((script.chapters.count - 1, words, cast.speaker(label, row: row), paragraph, nil))
    paragraphHasLines = true
  }

  /// Lines whose words may go on in the next row: chapter, words, speaker, paragraph, doubt.
  private var pending: [(chapter: Int, words: String, speaker: Script.Character.ID, paragraph: Int, doubt: String?)] =
    []

  private var lastLine: Int? { pending.indices.last }

  private mutating func go(on text: String, _ last: Int) {
    if text.hasPrefix(TextDoubt.start) { pending[last].doubt = text } else { pending[last].words += " " + text }
  }

  private mutating func finish() throws(ScriptError) -> ScriptReading {
    for entry in pending {
      var line = TextWords.line(entry.words, speaker: entry.speaker)
      line.paragraph = entry.paragraph
      if line.kind == .dialogue {
        line.confidence = 1
        line.because = Script.Line.namedInScript
        if let doubt = entry.doubt { TextDoubt.read(doubt, into: &line, cast) }
      }
      script.chapters[entry.chapter].lines.append(line)
    }
    script.characters = cast.characters
    return ScriptReading(script: try script.checked(), warnings: cast.warnings)
  }
}
