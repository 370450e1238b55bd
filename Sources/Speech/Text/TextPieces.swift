import HearsaySpeakerProtocol

/// Cuts a text for the engine into pieces that are spoken one by one and joined.
enum TextPieces {
  /// The longest text that is spoken in one go, in bytes: some four minutes, twelve megabytes of samples.
  static let longest = 4096

  /// The pieces of a text, in bytes: the whole where it is short, else as many sentences as fit; where a sentence is too
  /// long, clauses, then words, then bytes.
  static func parts(of text: [UInt8], upTo longest: Int = longest) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    while text.count - start > longest {
      let window = start..<start + longest
      let end =
        lastBreak(in: text, window, after: isSentenceEnd) ?? lastBreak(in: text, window, after: isClauseEnd)
        ?? lastBreak(in: text, window, after: { _, _ in true }) ?? characterEnd(in: text, before: window.upperBound)
      parts.append(start..<end)
      start = end
    }
    parts.append(start..<text.count)
    return parts
  }

  /// The clauses of a text, in bytes, each with the space after it.
  static func clauses(of text: [UInt8]) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    for index in text.indices.dropFirst() where text[index] == 0x20 && isClauseEnd(text, index) {
      clauses.append(start..<index + 1)
      start = index + 1
    }
    if start < text.count { clauses.append(start..<text.count) }
    return clauses
  }

  private static func lastBreak(
    in text: [UInt8], _ window: Range<Int>, after ends: ([UInt8], Int) -> Bool
  ) -> Int? {
    window.dropFirst().last { text[$0] == 0x20 && ends(text, $0) }.map { $0 + 1 }
  }

  /// Whether the space here stands after a sentence.
  private static func isSentenceEnd(_ text: [UInt8], _ space: Int) -> Bool {
    text[space - 1] == UInt8(ascii: ".") || text[space - 1] == UInt8(ascii: "!") || text[space - 1] == UInt8(ascii: "?")
  }

  /// Whether the space here stands after a clause; dash and ellipsis end in bytes of their own.
  private static func isClauseEnd(_ text: [UInt8], _ space: Int) -> Bool {
    switch text[space - 1] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"): true
    case 0x94, 0xA6: text[..<space].suffix(3).starts(with: [0xE2, 0x80])
    default: isSentenceEnd(text, space)
    }
  }

  private static func characterEnd(in text: [UInt8], before end: Int) -> Int {
    var end = end
    while end > 1, text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
