/// Tells words that the narration reports in quotation marks, but in its own person and tense:
/// `He was delighted. "He had never seen a better man; he should always think so."`
///
/// The narrator's own grammar says that nobody speaks these words, so they stay with the narrator.
struct ReportRule {
  let bytes: [UInt8]

  /// Fewer words than this may be anybody's speech about somebody else.
  private static let least = 12

  private static let near: Set<String> = [
    "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "you", "your", "yours", "yourself", "thee", "thou",
    "thy",
    "i'm", "i'll", "i've", "i'd", "you're", "you'll", "you've", "you'd", "we're", "we'll", "we've", "let",
  ]
  private static let present: Set<String> = [
    "is", "are", "am", "has", "have", "do", "does", "can", "will", "shall", "may", "isn't", "it's", "that's", "don't",
    "can't",
    "won't", "he's", "she's", "there's", "what's", "doesn't", "aren't", "haven't", "hasn't",
  ]
  private static let far: Set<String> = [
    "he", "she", "they", "his", "her", "him", "them", "their", "himself", "herself",
  ]
  private static let past: Set<String> = ["was", "were", "had", "could", "would", "should", "might", "did"]

  /// Whether what stands between the marks is reported.
  func isReport(_ inner: Range<Int>) -> Bool {
    var count = 0
    var far = false
    var past = false
    var place = inner.lowerBound
    while place < inner.upperBound {
      guard let word = Word(at: place, limit: inner.upperBound, of: bytes) else {
        place += 1
        continue
      }
      place = word.range.upperBound
      count += 1
      let bare = word.folded.filter { $0 != "_" }
      if Self.near.contains(bare) || Self.present.contains(bare) { return false }
      if Self.far.contains(bare) { far = true }
      if Self.past.contains(bare) { past = true }
    }
    return count >= Self.least && far && past
  }
}
