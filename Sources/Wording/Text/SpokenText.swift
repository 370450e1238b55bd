/// A text as the engine is given it, with the way back to the text that is shown.
///
/// The engine stumbles over marks that a reader passes by: it pauses a third of a second for quotation marks, runs on over
/// `--`, spells out `_` and reads rows of signs one by one. So marks of emphasis, quotation marks, invisible characters
/// and rows of signs are taken out, dashes and dots become one `—` or `…` with spaces, and white space is collapsed.
/// What is written short is given in words, by a ``Wording``. Two opening brackets, between which the engine would read
/// phonemes, never come from the text itself.
public struct SpokenText: Sendable, Hashable {
  /// The text for the engine.
  public let utf8: [UInt8]
  /// For each byte of the text for the engine, the offset in the text that is shown, in UTF-8 bytes.
  public let origins: [Int32]
  /// Whether there is a letter or a digit in it: anything to say.
  public let hasWords: Bool

  /// Prepares a text. One of more than 2 GiB is cut there.
  public init(_ shown: String, wording: Wording = Wording()) {
    var builder = SpokenTextBuilder()
    let scalars = ShownScalar.all(of: shown)
    let (passage, rewordings) = wording.rewordings(of: scalars)
    builder.take(scalars, rewordings.map { (passage.place(of: $0.tokens), $0.words) })
    utf8 = builder.utf8
    origins = builder.origins
    hasWords = builder.hasWords
  }

  /// Where a byte of the text for the engine comes from in the text that is shown, in UTF-8 bytes.
  public func shownOffset(of offset: Int) -> Int {
    origins.indices.contains(offset) ? Int(origins[offset]) : origins.last.map { Int($0) + 1 } ?? 0
  }
}

extension Passage {
  /// The scalars of some tokens.
  func place(of tokens: Range<Int>) -> Range<Int> {
    guard let first = token(tokens.lowerBound), let last = token(tokens.upperBound - 1) else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }
}
