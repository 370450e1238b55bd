/// Takes what is no word from the ends of a range.
enum TextTrim {
  /// A range without white space at its ends.
  static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, let width = Word.space(at: lower, limit: upper, of: bytes) { lower += width }
    while upper > lower {
      if bytes[upper - 1] <= 0x20 {
        upper -= 1
      } else if let width = wideSpace(endingAt: upper, from: lower, of: bytes) {
        upper -= width
      } else {
        break
      }
    }
    return lower..<upper
  }

  private static func wideSpace(endingAt end: Int, from start: Int, of bytes: [UInt8]) -> Int? {
    for width in 2...3 where end - width >= start {
      if bytes[end - width] >= 0xC2, Word.space(at: end - width, limit: end, of: bytes) == width { return width }
    }
    return nil
  }
}
