import HearsayManuscript
import Testing

@Suite("Paragraphs")
struct ParagraphTests {
  private static let long =
    "The road ran on between the hedges and over the hill, and nobody came along it all that day."

  @Test("are parted by blank lines, their wrapped lines joined")
  func blankLines() throws {
    let book = try read("The road ran on between the hedges\nand over the hill.\n\n\n  Nobody came\nalong it.\n")
    #expect(book.texts() == ["The road ran on between the hedges and over the hill.", "Nobody came along it."])
  }

  @Test("are parted by indentation where no blank lines part them")
  func indentation() throws {
    let paragraph = "  The road ran on between the hedges\nand over the hill, and all that day\nnobody came along it.\n"
    let book = try read(String(repeating: paragraph, count: 6))
    #expect(book.texts().count == 6)
  }

  @Test("are lines where every line is one")
  func lines() throws {
    let book = try read("\(Self.long) \(Self.long)\n\"No,\" said Ann.\n\(Self.long)\n\(Self.long) Yes!\n")
    #expect(book.texts().count == 4)
  }

  @Test("may be verse, whose lines end early")
  func verse() throws {
    let prose = "The road ran on between the hedges and over the hill, and all that\nday nobody came along it.\n\n"
    let book = try read(prose + "  The moon is up,\n  The tide is out,\n  And who goes there?\n\n" + prose)
    #expect(book.texts(.verse) == ["The moon is up, The tide is out, And who goes there?"])
    #expect(book.texts().count == 2)
  }

  @Test("a form feed and a paragraph separator part them")
  func separators() throws {
    #expect(try read("One was here.\u{C}Two was there.\u{2029}Three came.").texts().count == 3)
  }

  @Test(
    "may be a scene break",
    arguments: ["* * *", "***", "#", "---", "~", "⁂", "o0o", "-o0o-", "* * * * *", "§", ". . . .", "~*~"])
  func sceneBreaks(ornament: String) throws {
    let book = try read("\(Self.long)\n\n      \(ornament)\n\n\(Self.long)\n")
    #expect(book.texts(.sceneBreak) == [ornament])
    #expect(book.texts().count == 2)
  }

  @Test("that is short is no scene break", arguments: ["...", "No.", "I", "O", "10"])
  func noSceneBreak(line: String) throws {
    #expect(try read("\(Self.long)\n\n\(line)\n\n\(Self.long)\n").texts(.sceneBreak) == [])
  }

  @Test("mark what is emphasised, underscores and stars left in the text")
  func emphasis() throws {
    let book = try read("She said _no_ to him, *never* to her, **not** to_you_all or 2 * 3 * 4.\n\nHe_ left _her.\n")
    let marks = book.paragraphs.flatMap(\.marks)
    #expect(marks.map { book.text(in: $0.range) } == ["no", "never", "not"])
    #expect(marks.allSatisfy { $0.kind == .emphasis })
  }

  @Test("of one huge line are read in linear time")
  func hugeLine() throws {
    let clock = ContinuousClock()
    let text = String(repeating: "word_ *and* \u{A0}", count: 60_000)
    let start = clock.now
    #expect(try read(text).paragraphs.count == 1)
    let elapsed = clock.now - start
    #expect(elapsed < .seconds(10))
  }
}
