/// How finely text follows the voice.
public enum Granularity: String, Sendable, Hashable, CaseIterable {
  /// A sentence at a time.
  case sentences
  /// A word at a time.
  case words
}
