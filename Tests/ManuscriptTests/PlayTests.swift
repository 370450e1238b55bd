import HearsayManuscript
import Testing

@Suite("Plays in plain text")
struct PlayTests {
  static let play = """
    THE LAMP

    ACT I

    [A kitchen. ANN sits.]

    ANN. Who is there?

    TOM. [Outside.] It is Tom. (He knocks.) Let me in.

    ANN. Never!

    TOM. Why, Ann?

    ANN. You know.

    Enter MRS. HART.

    MRS. HART. What is this noise?

    TOM. Nothing, Mrs. Hart.

    MRS. HART. Then go.

    ANN. Yes, go.
    """

  private func speeches(_ text: String) throws -> [String] {
    PlayFixture.speeches(of: try read(text))
  }

  private static let expected = [
    "Ann: Who is there?", "Tom: It is Tom.", "Tom: Let me in.", "Ann: Never!", "Tom: Why, Ann?", "Ann: You know.",
    "Mrs. Hart: What is this noise?", "Tom: Nothing, Mrs. Hart.", "Mrs. Hart: Then go.", "Ann: Yes, go.",
  ]

  @Test("name their speakers before a stop")
  func stops() throws {
    #expect(try speeches(Self.play) == Self.expected)
    let book = try read(Self.play)
    #expect(book.texts().contains("[A kitchen. ANN sits.]") && book.texts().contains("Enter MRS. HART."))
    #expect(book.omissions.count { $0.reason == "speaker's name" } == 9)
  }

  @Test("name their speakers before a colon")
  func colons() throws {
    let text = Self.play.replacing("ANN. ", with: "Ann: ").replacing("TOM. ", with: "Tom: ").replacing(
      "MRS. HART. ", with: "Mrs. Hart: ")
    #expect(try speeches(text) == Self.expected)
  }

  @Test("name their speakers on lines of their own")
  func lines() throws {
    let text = Self.play.replacing("ANN. ", with: "ANN\n").replacing("TOM. ", with: "TOM\n").replacing(
      "MRS. HART. W", with: "MRS. HART\nW"
    )
    .replacing("MRS. HART. T", with: "MRS. HART\nT")
    #expect(try speeches(text) == Self.expected)
  }

  @Test("are not seen in prose that has a letter or two set like them")
  func prose() throws {
    let prose = String(repeating: "The lamp was lit, and the boat came in; nobody spoke for an hour.\n\n", count: 12)
    #expect(try speeches(prose + "ANN. A note.\n\nTOM: Another.\n\n" + prose).isEmpty)
  }
}
