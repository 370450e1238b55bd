import Testing

@testable import HearsayManuscript

@Suite("PDF's pages")
struct PDFPagesTests {
  private static let page = """
    Chapter 1
    The lighthouse stood where the road gave out, and nobody had
    painted it since the war. She counted the steps.
    “You are late,” said Joss, without turning round to her at all.”
    “I walked,” said Mara. “The bus does not come this far in winter,
    and I would rather walk.”
    He laughed at that, and below them the sea went on with its own
    work until the evening.
    About the Author
    Ann Other lives by the sea.
    """

  @Test("have paragraphs where a line is short, where speech begins, and where a title stands")
  func paragraphs() throws {
    let pages = PDFPages(Array(Self.page.utf8))
    let book = try Manuscript.read(pages.text, name: "a.txt")
    #expect(book.texts().map { $0.prefix(8) } == ["The ligh", "“You are", "“I walke", "He laugh"])
    #expect(book.omissions.compactMap(\.title) == ["About the Author"])
  }
}
