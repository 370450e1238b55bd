import HearsayManuscript
import Testing

@Suite("Encodings")
struct EncodingTests {
  private let story = "Un été, dit-elle. “Naïve…”\n\nIl neigeait — déjà.\n"

  @Test("UTF-8 is the file itself, byte for byte, whatever its line ends", arguments: ["\n", "\r\n", "\r", "\u{2028}"])
  func lineEnds(end: String) throws {
    let bytes = Array("One line\(end)and two.\(end)\(end)Another.\(end)".utf8)
    let book = try Manuscript.read(bytes, name: "a.txt")
    #expect(book.bytes == bytes)
    #expect(book.isFileItself)
    #expect(book.texts() == ["One line and two.", "Another."])
  }

  @Test("a byte-order mark is taken off")
  func byteOrderMark() throws {
    let book = try Manuscript.read([0xEF, 0xBB, 0xBF] + Array(story.utf8), name: "a.txt")
    #expect(book.bytes == Array(story.utf8))
    #expect(!book.isFileItself)
  }

  @Test(
    "a page that calls itself UTF-8 by its mark and has a broken letter is read without it", arguments: ["html", "fb2"])
  func brokenBehindMark(format: String) throws {
    let page =
      format == "html"
      ? ["<html><body><p>Cold ", " was the day.</p></body></html>"]
      : ["<FictionBook><body><section><p>Cold ", " was the day.</p></section></body></FictionBook>"]
    let bytes = [0xEF, 0xBB, 0xBF] + Array(page[0].utf8) + [0xE2, 0x80] + Array(page[1].utf8)
    #expect(try Manuscript.read(bytes, name: "a.\(format)").texts() == ["Cold \u{FFFD} was the day."])
  }

  @Test("UTF-16 is read by its mark, either way round, beyond the first plane too", arguments: [true, false])
  func wide(isLittle: Bool) throws {
    let text = story + "A 🦊 came.\n"
    var bytes: [UInt8] = isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]
    for unit in text.utf16 {
      let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
      bytes.append(contentsOf: isLittle ? [low, high] : [high, low])
    }
    let book = try Manuscript.read(bytes, name: "a.txt")
    #expect(book.bytes == Array(text.utf8))
    #expect(!book.isFileItself)
    #expect(throws: ManuscriptError.invalidUTF16(name: "a.txt", offset: bytes.count)) {
      try Manuscript.read(bytes + [0x41], name: "a.txt")
    }
  }

  @Test("Windows-1252 is told from UTF-8, a French closing mark after a no-break space included")
  func singleBytes() throws {
    // « été à » in Windows-1252: E0 A0 BB happens to be valid UTF-8.
    let line: [UInt8] = [
      0xAB, 0xA0, 0xE9, 0x74, 0xE9, 0x20, 0xE0, 0xA0, 0xBB, 0x20, 0x97, 0x20, 0x93, 0x6F, 0x75, 0x69, 0x94,
    ]
    let file = Array(repeatElement(line + [0x2E, 0x0A, 0x0A], count: 4).joined()) + [0xE9, 0xE8, 0x2E]
    let book = try Manuscript.read(file, name: "a.txt")
    #expect(book.texts().first == "« été à » — “oui”.")
    #expect(!book.isFileItself)
  }

  @Test("an old Macintosh's text is told from Windows' by marks that would be letters")
  func macintosh() throws {
    // “Café,” she said. “Don’t!” — in Mac OS Roman.
    let bytes =
      [0xD2] + Array("Caf".utf8) + [0x8E] + Array(",".utf8) + [0xD3] + Array(" she said. ".utf8) + [0xD2]
      + Array("Don".utf8) + [0xD5] + Array("t!".utf8) + [0xD3]
    let text = Array(repeating: bytes, count: 3).joined(separator: [0x0D, 0x0D])
    #expect(try Manuscript.read(Array(text), name: "a.txt").texts().first == "“Café,” she said. “Don’t!”")
  }

  @Test("UTF-8 with one broken byte is an error that names it")
  func broken() {
    let bytes = Array("Un été.".utf8) + [0xE9, 0x20] + Array("L’hiver, déjà.".utf8)
    #expect(throws: ManuscriptError.invalidUTF8(name: "a.txt", offset: 9)) { try Manuscript.read(bytes, name: "a.txt") }
  }

  @Test(
    "what is no text is refused",
    arguments: [
      Array("A story\0 with a NUL".utf8), [UInt8](repeating: 0x07, count: 40),
      [UInt8](repeating: 0x02, count: 9),
    ])
  func binary(bytes: [UInt8]) {
    #expect(throws: ManuscriptError.binary(name: "a.txt")) { try Manuscript.read(bytes, name: "a.txt") }
  }

  @Test("what holds nothing to read is refused", arguments: ["", " \n\r\n\t\u{A0}\u{2028}\n"])
  func empty(text: String) {
    #expect(throws: ManuscriptError.empty(name: "story.txt")) { try read(text) }
  }

  @Test("what is too large is refused before it is looked at")
  func tooLarge() {
    let bytes = [UInt8](repeating: 0x41, count: Manuscript.sizeLimit + 1)
    #expect(throws: ManuscriptError.tooLarge(name: "a.txt", size: bytes.count, limit: Manuscript.sizeLimit)) {
      try Manuscript.read(bytes, name: "a.txt")
    }
  }

  @Test("errors say where and what to do")
  func descriptions() {
    let error = ManuscriptError.invalidUTF8(name: "a.txt", offset: 7)
    #expect("\(error)" == "a.txt: byte 7 is not valid UTF-8: save the file as UTF-8, or mend that place")
  }

  @Test("a stray NUL is no letter, and no reason to refuse a story")
  func strayZero() throws {
    let story = String(repeating: "The lamp was lit, and the boat came in. ", count: 10)
    let book = try Manuscript.read(Array("\(story)\0\n\nIt\0rained.".utf8), name: "a.txt")
    #expect(book.texts().last == "It rained." && !book.bytes.contains(0) && !book.isFileItself)
  }

  @Test("is the same story whatever its encoding and line ends", arguments: ["\n", "\r\n", "\r"])
  func transcoded(end: String) throws {
    let story =
      "Le Phare\n\nI\n\n« Voilà, » dit Hélène. L’été, la mer était grise\net froide.\n\nII\n\nElle s’assit là.\n"
    let text = story.replacing("\n", with: end)
    let wide = Array(text.utf16)
    let little = wide.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = wide.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let single = text.unicodeScalars.map { $0 == "’" ? 0x92 : UInt8($0.value) }
    let expected = try Manuscript.read(Array(story.utf8), name: "a.txt")
    for bytes in [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big,
      single,
    ] {
      let book = try Manuscript.read(bytes, name: "a.txt")
      #expect(book.texts() == expected.texts() && book.titles == expected.titles)
      #expect(book.texts(.heading) == expected.texts(.heading))
      Coverage.check(book)
    }
  }
}
