import HearsayManuscript
import Testing

@Suite("Project Gutenberg's texts")
struct GutenbergTests {
  static let framed = """
    The Project Gutenberg EBook of The Dark Road, by Ann Other

    This eBook is for the use of anyone anywhere at no cost.

    Title: The Dark Road

    Author: Ann Other

    Language: French

    *** START OF THIS PROJECT GUTENBERG EBOOK THE DARK
    ROAD ***


    Produced by A Volunteer


    THE DARK ROAD

    [Illustration: A road

    by night]

    CHAPTER I

    The road ran on between the hedges.

    [Transcriber's note: the printer's errors are kept.]

    End of Project Gutenberg's The Dark Road, by Ann Other

    *** END OF THIS PROJECT GUTENBERG EBOOK THE DARK ROAD ***

    Updated editions will replace the previous one.
    """

  @Test("leave their licence, pictures and notes out, each with its reason")
  func omissions() throws {
    let book = try read(Self.framed)
    #expect(book.omissions.map(\.reason) == ["licence", "transcriber", "illustration", "transcriber", "licence"])
    #expect(book.texts() == ["The road ran on between the hedges."])
    #expect(book.omissions.last.map { book.text(in: $0.range).hasPrefix("End of Project") } == true)
  }

  @Test("tell title, author and language in their header")
  func header() throws {
    let book = try read(Self.framed)
    #expect(book.title == "The Dark Road")
    #expect(book.author == "Ann Other")
    #expect(book.language == "fr")
    #expect(book.texts(.heading) == ["THE DARK ROAD", "CHAPTER I"])
  }

  @Test("are not those that only speak of it")
  func spokenOf() throws {
    let text = "A Road\n\nThis edition rests on a transcription from Project Gutenberg.\n\nThe lamp was lit.\n"
    #expect(try read(text).omissions.isEmpty)
  }

  @Test("that are nothing but licence hold nothing to read")
  func nothing() {
    let text = "*** START OF THE PROJECT GUTENBERG EBOOK X ***\n\n*** END OF THE PROJECT GUTENBERG EBOOK X ***\n"
    #expect(throws: ManuscriptError.empty(name: "story.txt")) { try read(text) }
  }
}
