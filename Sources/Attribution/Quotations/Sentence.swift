/// The words of a stretch of narration.
enum Sentence {
  /// A longer sentence is looked at from here on, in bytes before its end.
  private static let reach = 400

  /// The words of the last sentence of a range, in lower case, or of its last few.
  static func last(in range: Range<Int>, of bytes: [UInt8], andMore: Bool = false) -> [String] {
    var start = range.upperBound
    var sawLetter = false
    while start > range.lowerBound, range.upperBound - start < reach {
      let byte = bytes[start - 1]
      if sawLetter, !andMore, ".!?".utf8.contains(byte), start < range.upperBound, bytes[start] <= 0x20 { break }
      if isLetter(byte) { sawLetter = true }
      start -= 1
    }
    return bytes[start..<range.upperBound].split { !isLetter($0) && $0 < 0xC3 }
      .map { String(decoding: $0, as: UTF8.self).lowercased() }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
