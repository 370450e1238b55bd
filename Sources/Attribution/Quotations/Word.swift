/// A word of the text: letters, with the apostrophes and hyphens inside it.
struct Word: Sendable, Equatable {
  /// Where it stands.
  var range: Range<Int>
  /// Its letters, in lower case.
  var folded: String
  /// Whether it begins with a capital; of scripts other than ASCII's, whether folding changes it.
  var isCapitalised: Bool

  /// The first word at or after a place and before a limit, if only white space stands between; nil otherwise.
  init?(at start: Int, limit: Int, of bytes: [UInt8]) {
    var lower = start
    while lower < limit, let width = Self.space(at: lower, limit: limit, of: bytes) { lower += width }
    var upper = lower
    while upper < limit, upper - lower < 64, let width = Self.letter(at: upper, limit: limit, of: bytes) {
      upper += width
    }
    while upper > lower, bytes[upper - 1] == UInt8(ascii: "-") || bytes[upper - 1] == UInt8(ascii: "'") { upper -= 1 }
    guard upper > lower else { return nil }
    range = lower..<upper
    let text = String(decoding: bytes[range], as: UTF8.self).replacing("’", with: "'")
    folded = text.lowercased()
    isCapitalised = text.first?.isUppercase ?? false
  }

  /// How many bytes of white space stand at a place, no-break spaces among them.
  static func space(at place: Int, limit: Int, of bytes: [UInt8]) -> Int? {
    if bytes[place] <= 0x20 { return 1 }
    guard place + 1 < limit else { return nil }
    if bytes[place] == 0xC2, bytes[place + 1] == 0xA0 { return 2 }
    guard place + 2 < limit else { return nil }
    if bytes[place] == 0xE2, bytes[place + 1] == 0x80,
      (0x80...0x8B).contains(bytes[place + 2]) || bytes[place + 2] == 0xAF
    {
      return 3
    }
    return bytes[place] == 0xE3 && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x80 ? 3 : nil
  }

  private static func letter(at place: Int, limit: Int, of bytes: [UInt8]) -> Int? {
    let byte = bytes[place]
    if byte < 0x80 {
      let isLetter = (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
      return isLetter || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") ? 1 : nil
    }
    if byte == 0xE2 {
      let isApostrophe = place + 2 < limit && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x99
      return isApostrophe ? 3 : nil
    }
    guard byte >= 0xC3, byte != 0xE3 else { return nil }
    return byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
