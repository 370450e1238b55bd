import HearsayManuscript

/// Reads a text as a file would be.
func read(_ text: String) throws -> Book { try Manuscript.read(Array(text.utf8), name: "story.txt") }

extension Book {
  /// The chapters' titles.
  var titles: [String?] { chapters.map(\.title) }
  /// All paragraphs.
  var paragraphs: [Paragraph] { chapters.flatMap(\.paragraphs) }
  /// The texts of the paragraphs of a kind, line ends as spaces.
  func texts(_ kind: Paragraph.Kind = .prose) -> [String] {
    paragraphs.filter { $0.kind == kind }.map {
      text(in: $0.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
  /// What is left out, with its reason.
  var omitted: [String] { omissions.map { "\($0.reason): \(text(in: $0.range).prefix(20))" } }
}
