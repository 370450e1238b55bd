/// A stretch of tokens, and the words that are said in their place.
struct Rewording: Hashable {
  /// The tokens; they begin where the rule was asked.
  var tokens: Range<Int>
  /// What is said: words, spaces and commas.
  var words: String

  init(_ tokens: Range<Int>, _ words: String) {
    self.tokens = tokens
    self.words = words
  }
}
