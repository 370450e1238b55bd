/// A sign in the text that may open or close a quotation, or be an apostrophe.
struct QuotationMark: Sendable, Equatable {
  /// Which sign it is.
  var glyph: Glyph
  /// Where it stands.
  var range: Range<Int>
  /// What stands before it, other marks and emphasis skipped.
  var before: Neighbour
  /// What stands after it, other marks and emphasis skipped.
  var after: Neighbour
  /// Whether it stands right after or before another of the same sign.
  var isDoubled = false
}
