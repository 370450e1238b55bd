/// A paragraph's lines.
enum PlayLines {
  /// The lines' ranges, white space at their ends left out, none of them empty.
  static func lines(of range: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = bytes[start..<range.upperBound].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? range.upperBound
      let line = WhiteSpace.trimmed(start..<end, of: bytes)
      if !line.isEmpty { lines.append(line) }
      start = end + 1
    }
    return lines
  }
}
