/// A paragraph on its way into a chapter.
struct Piece: Sendable, Equatable {
  /// Where it stands, without white space at its ends.
  var range: Range<Int>
  /// What it is as far as its lines tell; headings are told later.
  var kind: Book.Paragraph.Kind
  /// How many lines it has.
  var lines: Int
  /// Where its first line stands.
  var firstLine: Range<Int>
  /// How many blank lines stand before it.
  var gap: Int
  /// How far it is indented.
  var indent: Int
}
