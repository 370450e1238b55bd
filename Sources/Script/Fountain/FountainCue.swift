/// The row that names a speaker.
enum FountainCue {
  /// The cue for a label: forced with `@` unless it is plain capitals.
  static func row(_ label: String) -> String { isPlain(label) ? label : "@" + escaped(label) }

  /// Whether every Fountain program takes the row for a cue: capitals, digits, blanks, full stops, apostrophes, hyphens.
  private static func isPlain(_ label: String) -> Bool {
    let bytes = Array(label.utf8)
    guard let first = bytes.first, (0x41...0x5A).contains(first) else { return false }
    return bytes.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || " .'-".utf8.contains($0) }
      && !FountainText.isSceneHeading(bytes[...])
  }

  /// Also what in a cue would be an extension or the mark of dual dialogue.
  private static func escaped(_ label: String) -> String {
    var bytes: [UInt8] = []
    for byte in FountainText.escaped(label).utf8 {
      if byte == 0x28 || byte == 0x29 || byte == 0x5E { bytes.append(0x5C) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The name in a cue, without `@`, `^` and extensions such as `(V.O.)`; nil where the row is no cue.
  static func name(_ row: ArraySlice<UInt8>) -> String? {
    var row = row.trimmed
    let isForced = row.first == 0x40
    if isForced { row = row.dropFirst().trimmed }
    row = withoutExtensions(row)
    let name = FountainText.words(row)
    guard !name.isEmpty else { return nil }
    return isForced || FountainText.isAllCapitals(name) ? name : nil
  }

  private static func withoutExtensions(_ row: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var row = row
    if row.last == 0x5E, row.dropLast().last != 0x5C { row = row.dropLast().trimmed }
    while row.last == 0x29, row.dropLast().last != 0x5C, let open = row.lastIndex(of: 0x28),
      open > row.startIndex, row[row.index(before: open)] != 0x5C
    {
      row = row[..<open].trimmed
    }
    return row
  }
}
