/// The rules by which words become a row of Fountain and come back from it.
enum FountainText {
  /// Bytes that begin an element when they stand first in a row.
  static let openers = Array("(~!@#=>".utf8)

  /// A text on one row with everything escaped that Fountain would take for emphasis, a note or a comment.
  static func escaped(_ shown: String) -> String {
    guard shown.utf8.contains(where: { $0 == 0x5C || $0 == 0x2A || $0 == 0x5F || $0 == 0x5B }) else { return shown }
    var bytes: [UInt8] = []
    var before: UInt8 = 0
    for byte in shown.utf8 {
      // A backslash, an asterisk, an underscore, and the second of two square brackets.
      if byte == 0x5C || byte == 0x2A || byte == 0x5F || (byte == 0x5B && before == 0x5B) { bytes.append(0x5C) }
      bytes.append(byte)
      before = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The words of a row: escapes resolved, emphasis marks gone, white space collapsed.
  static func words(_ row: ArraySlice<UInt8>) -> String {
    let row = row.trimmed
    guard row.contains(where: { $0 == 0x5C || $0 == 0x2A || $0 == 0x5F }) else {
      return OneRow.shown(String(decoding: row, as: UTF8.self))
    }
    return OneRow.shown(String(decoding: FountainEmphasis.removed(from: row), as: UTF8.self))
  }

  /// Whether a byte is ASCII punctuation, so that a backslash before it is an escape.
  static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }

  /// Whether a row is an ornament between scenes, such as `* * *` or `---`.
  static func isOrnament(_ row: ArraySlice<UInt8>) -> Bool {
    if row.elementsEqual("⁂".utf8) { return true }
    let marks = row.filter { !$0.isWhite }
    return marks.count >= 3 && marks.allSatisfy { $0 == marks[0] } && [0x2A, 0x2D, 0x7E, 0x23].contains(marks[0])
  }

  /// Whether a row begins like a scene heading: `INT.`, `EXT`, `EST.`, `I/E`, then a full stop or a blank.
  static func isSceneHeading(_ row: ArraySlice<UInt8>) -> Bool {
    let start = String(decoding: row.prefix(9), as: UTF8.self).uppercased()
    return ["INT./EXT", "INT/EXT", "INT", "EXT", "EST", "I/E"].contains { name in
      start.hasPrefix(name + ".") || start.hasPrefix(name + " ")
    }
  }

  /// Whether there are capital letters and no small ones.
  static func isAllCapitals(_ row: some StringProtocol) -> Bool {
    var found = false
    for scalar in row.unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { found = true }
    }
    return found
  }
}
