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

  @Test(
    "leave out the notes of those who made the file, in many languages",
    arguments: [
      "Transcriber's Note:", "Anmerkungen zur Transkription:", "Note au lecteur de ce fichier digital:",
      "Nota del Trascrittore", "NOTAS DEL TRANSCRIPTOR",
    ])
  func transcribers(label: String) throws {
    let story = "The road ran on between the hedges.\n\nThe cart came late.\n"
    let book = try read("\(label)\n\n  Spelling was kept.\n\n  Italics are so: _a_.\n\n\n\n\(story)")
    #expect(book.texts() == ["The road ran on between the hedges.", "The cart came late."])
    #expect(Set(book.omissions.map(\.reason)) == ["transcriber"])
    Coverage.check(book)
  }

  @Test("keep the story where nothing parts it from such a note")
  func closeNote() throws {
    let story = Array(repeating: "The cart came late.", count: 4)
    let text = (["The Road", "Transcriber's note:", "Spelling was kept."] + story).joined(separator: "\n\n")
    #expect(try read(text).texts().suffix(4) == story[...])
    let behind = (story + ["\n\nTranscriber's note:", "Spelling was kept.", "So was all else."]).joined(
      separator: "\n\n")
    #expect(try read(behind).texts() == story)
  }

  @Test("leave out footnotes whose marks stand in the text")
  func footnotes() throws {
    let text =
      "The bar[1] was dry.\n\n[1] A bank of sand.\n\nHe sat.[A]\n\n  [Footnote A: On a rope.]\n\n[2] He had no mark.\n"
    let book = try read(text)
    #expect(book.texts() == ["The bar[1] was dry.", "He sat.[A]", "[2] He had no mark."])
    #expect(book.omissions.map(\.reason) == ["note", "note"])
  }

  @Test("have a credit that a picture's bracket reaches into")
  func creditInBracket() throws {
    let book = try read("[Illustration: a\n\nProduced by b] and more.\n\nThe cart came late.\n")
    Coverage.check(book)
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
