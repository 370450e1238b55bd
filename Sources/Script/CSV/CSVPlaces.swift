/// Whether the words of a row are still those under whose id it was written.
struct CSVPlaces {
  /// How often each text stands in the file.
  private var counts: [String: Int] = [:]
  /// The ids that a text may have, for texts of which one was not found at once.
  private var ids: [[UInt8]: Set<String>] = [:]
  private var seen: [String: Int] = [:]

  /// Rows of the same text that were taken out leave gaps in the counting.
  private static let mostGone = 50

  init(_ lines: [CSVLine]) {
    for line in lines { counts[line.line.text, default: 0] += 1 }
  }

  /// Asked for each row in order: whether a hand changed its text since it was written.
  mutating func isEdited(_ read: CSVLine) -> Bool {
    let text = read.line.text
    let occurrence = seen[text, default: 0]
    seen[text] = occurrence + 1
    guard let id = read.id, LineID.make(text: text, occurrence: occurrence) != id else { return false }
    let bytes = Array(text.utf8)
    if ids[bytes] == nil {
      ids[bytes] = Set((0..<counts[text, default: 0] + Self.mostGone).map { LineID.make(text: text, occurrence: $0) })
    }
    return ids[bytes]?.contains(id) == false
  }
}
