/// What a paragraph is in the book's structure.
enum PieceRole: Sendable, Equatable {
  /// Prose, verse or a scene break.
  case body
  /// The book's own title.
  case bookTitle
  /// The heading of a part or of a chapter.
  case heading
  /// A chapter's title that stands under its number.
  case subtitle
  /// A heading inside a chapter.
  case section
  /// Left out: a contents page.
  case contents
  /// Left out: the number of a printed page.
  case pageNumber
}
