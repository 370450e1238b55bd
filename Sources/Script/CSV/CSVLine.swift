/// A line's row, read but for its speaker.
struct CSVLine {
  var chapter: Int
  var line: Script.Line
  /// The name in the speaker's cell.
  var name: String?
  /// Who spoke it when it was written.
  var before: String?
  /// The id under which it was written.
  var id: String?
  /// The row of the file.
  var row: Int

  /// Nil for a row without a line.
  init?(_ row: CSVRow, narrator: String, _ last: CSVLine?) throws(ScriptError) {
    name = row.shown(.speaker)
    before = row.shown(.speakerID)
    guard row.shown(.kind) != nil || row.exact(.text) != nil || name != nil else { return nil }
    // A spreadsheet may have taken an id for a number and written it another way.
    id = row.shown(.id).flatMap { $0.utf8.count == LineID.length ? $0 : nil }
    self.row = row.number
    chapter = try row.number(.chapter) ?? last?.chapter ?? 1
    let isTold = name.map { SpeakerLabels.key($0) == SpeakerLabels.key(narrator) } ?? true
    let kind = try Self.kind(row, isTold: isTold)
    let paragraph = try row.number(.paragraph) ?? (last?.line.paragraph ?? 0) + 1
    line = Script.Line(kind: kind, text: row.exact(.text) ?? "", paragraph: paragraph)
    if let start = try row.number(.start), let end = try row.number(.end) {
      line.source = Span(start: start, end: end)
    }
    try direct(row)
    line.confidence = try Self.share(row.shown(.confidence), row, .confidence)
    line.because = row.exact(.because)
    for entry in (row.shown(.alternatives) ?? "").split(separator: ";") {
      let words = entry.split(separator: " ")
      guard words.count == 2, let share = try Self.share(String(words[1]), row, .alternatives) else {
        throw row.error(.alternatives, expected: "ids and confidences, as angel 0.020; giles 0.010")
      }
      line.alternatives.append(Script.Alternative(speaker: String(words[0]), confidence: share))
    }
  }

  private static func kind(_ row: CSVRow, isTold: Bool) throws(ScriptError) -> Script.Line.Kind {
    guard let word = row.shown(.kind) else { return isTold ? .narration : .dialogue }
    guard let kind = Script.Line.Kind(rawValue: word.lowercased()) else {
      let kinds = Script.Line.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw row.error(.kind, expected: "a kind (\(kinds))")
    }
    return kind
  }

  private mutating func direct(_ row: CSVRow) throws(ScriptError) {
    if let words = row.shown(.delivery) {
      line.delivery = Direction(words).delivery
      if line.delivery == nil {
        let all = Delivery.allCases.map(\.rawValue).joined(separator: ", ")
        throw row.error(.delivery, expected: "a delivery (\(all))")
      }
    }
    if let words = row.shown(.mode) {
      line.mode = Direction(words).mode
      if line.mode == nil {
        let all = Script.Line.Mode.allCases.map(\.rawValue).joined(separator: ", ")
        throw row.error(.mode, expected: "what it is said as (\(all))")
      }
    }
  }

  private static func share(_ text: String?, _ row: CSVRow, _ column: CSVColumn) throws(ScriptError) -> Double? {
    guard let text else { return nil }
    // A spreadsheet of a country with a decimal comma writes 0,5.
    guard let share = Double(text.replacing(",", with: ".")), (0...1).contains(share) else {
      throw row.error(column, expected: "a confidence from 0 to 1", found: text)
    }
    return rounded(share)
  }
}
