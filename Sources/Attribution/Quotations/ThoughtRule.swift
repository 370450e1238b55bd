/// Tells thoughts from speech by their tag: `"How late," she thought`.
struct ThoughtRule {
  let bytes: [UInt8]

  private static let verbs: Set<String> = [
    "thought", "thinks", "mused", "reflected", "pondered", "pensa", "pensai", "dachte", "pensó", "pensò", "pensou",
  ]
  /// A tag's verb is among so many words next to the marks.
  private static let reach = 4

  /// Whether the narration after the marks, up to its first stop, says that somebody thinks.
  func isThought(before after: Range<Int>) -> Bool {
    var place = after.lowerBound
    while place < after.upperBound, ",".utf8.contains(bytes[place]) { place += 1 }
    for _ in 0..<Self.reach {
      guard let word = Word(at: place, limit: after.upperBound, of: bytes) else { return false }
      if Self.verbs.contains(word.folded) { return true }
      place = word.range.upperBound
    }
    return false
  }

  /// Whether the narration before the marks hands over to a thought: `she thought to herself, "…"`.
  func isThought(after before: Range<Int>) -> Bool {
    guard let last = bytes[before].last(where: { $0 > 0x20 }), last == UInt8(ascii: ",") || last == UInt8(ascii: ":")
    else {
      return false
    }
    let words = Sentence.last(in: before, of: bytes)
    guard let place = words.lastIndex(where: { Self.verbs.contains($0) }) else { return false }
    return words.count - place <= Self.reach && !words.contains("said")
  }
}
