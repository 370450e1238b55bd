/// What stands between two marks of a paragraph, before it is judged.
struct Segment: Sendable, Equatable {
  /// The marks and all between them.
  var outer: Range<Int>
  /// All between the marks.
  var inner: Range<Int>
  /// The family of its opening mark; nil after a dash.
  var family: Glyph.Family?
  /// Whether its closing mark is there.
  var isClosed: Bool
}
