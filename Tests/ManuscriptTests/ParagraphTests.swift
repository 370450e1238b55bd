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
    arguments: [
      "* * *", "***", "#", "---", "~", "⁂", "o0o", "-o0o-", "* * * * *", "§", ". . . .", "~*~", ".", "---oOo---", "xXx",
      "-x-x-x-", "%%%", "◊", "❖ ❖ ❖", "♦♦♦", "☙❧", "✦", "0o0o0", "@@@", "~o0o~", "[scene break]", "***SPACE***",
      "LINE BREAK", "--- page break ---",
    ])
  func sceneBreaks(ornament: String) throws {
    let book = try read("\(Self.long)\n\n      \(ornament)\n\n\(Self.long)\n")
    #expect(book.texts(.sceneBreak) == [ornament])
    #expect(book.texts().count == 2)
  }

  @Test("a scene break needs no empty lines around it")
  func closeBreak() throws {
    let book = try read("\(Self.long)\n* * *\n\(Self.long)\n\n\(Self.long)\n")
    #expect(book.texts(.sceneBreak) == ["* * *"] && book.texts().count == 3)
    Coverage.check(book)
  }

  @Test("a wide gap is a scene break where gaps are few", arguments: ["\n", "\r\n", "\u{2028}"])
  func gaps(end: String) throws {
    let scene = Array(repeating: Self.long.replacing("\n", with: " "), count: 5).joined(separator: end + end)
    let book = try read("\(scene)\(end)\(end)\(end)\(end)\(scene)\(end)")
    #expect(book.texts().count == 10 && book.texts(.sceneBreak) == [""])
    Coverage.check(book)
    let all = try read(Array(repeating: Self.long, count: 9).joined(separator: end + end + end))
    #expect(all.texts(.sceneBreak) == [])
    let letter = scene + "\n\n\n\n    I shall come at ten.\n\n\n\n" + scene
    #expect(try read(letter).texts(.sceneBreak) == [], "a letter is set in")
  }

  @Test("set to the right keep their lines, as addresses and signatures do")
  func address() throws {
    let indent = String(repeating: " ", count: 40)
    let book = try read("\(Self.long)\n\n\(indent)14 Harbour Row,\n\(indent)Saltby.\n\n\(Self.long)\n")
    #expect(book.texts(.verse) == ["14 Harbour Row, Saltby."])
  }

  @Test(
    "that is short is no scene break", arguments: ["...", "No.", "I", "O", "10", "xxx", "Oooo", "Space", "Break!", "🦊"])
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
