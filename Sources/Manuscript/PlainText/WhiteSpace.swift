/// What counts as white space in a manuscript: ASCII's space and control characters, and Unicode's spaces, line and
/// paragraph separators, zero-width space and stray byte-order marks.
enum WhiteSpace {
  /// The width in bytes of the white space at a place, nil if there is none.
  static func width(at place: Int, of bytes: [UInt8]) -> Int? {
    let byte = bytes[place]
    if byte <= 0x20 { return 1 }
    guard byte >= 0xC2, place + 1 < bytes.count else { return nil }
    let second = bytes[place + 1]
    if byte == 0xC2 { return second == 0xA0 || second == 0x85 ? 2 : nil }
    guard place + 2 < bytes.count else { return nil }
    switch (byte, second, bytes[place + 2]) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
      (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
      return 3
    default: return nil
    }
  }

  /// A range without white space at its ends.
  static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, let width = width(at: lower, of: bytes) { lower += width }
    trailing: while upper > lower {
      if bytes[upper - 1] <= 0x20 {
        upper -= 1
        continue
      }
      for width in 2...3 where upper - width >= lower && bytes[upper - width] >= 0xC2 {
        if Self.width(at: upper - width, of: bytes) == width {
          upper -= width
          continue trailing
        }
      }
      break
    }
    return lower..<upper
  }
}
