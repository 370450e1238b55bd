import HearsayManuscript
import Testing

@Suite("Nothing is lost")
struct CoverageTests {
  private static let fixture = """
    The Project Gutenberg EBook of A Road, by Ann Other

    Title: A Road

    *** START OF THIS PROJECT GUTENBERG EBOOK A ROAD ***

    Produced by nobody

    A ROAD

    Contents

    CHAPTER I. The Road
    CHAPTER II. The Cart

    CHAPTER I. The Road

    "No," she said, "_never_!" The road ran
    on between — the hedges.

      * * *

    [Illustration: a cart]

      The moon is up,
      The tide is out

    II

    I. A DARK ROAD

    # Été\u{A0}là

    3

    [Transcriber's note: kept]

    *** END OF THIS PROJECT GUTENBERG EBOOK A ROAD ***

    Thanks.
    """

  @Test("paragraphs and omissions cover all that is no white space, in order, however the text is broken")
  func mutations() {
    var random = SeededGenerator(state: 7)
    let seed = Array(Self.fixture.utf8)
    let pieces = [
      "\n", "\n\n", "\r", "\u{C}", "[", "]", "*", "***", "I", "CHAPTER", " ", "\t", "_", "\u{2028}", "\u{A0}", "é", ".",
      "1",
    ]
    .map { Array($0.utf8) }
    var readable = 0
    for round in 0..<5000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 0...30, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 0...20, using: &random)))
        case 1 where round % 5 == 0: bytes.insert(UInt8.random(in: 1...255, using: &random), at: place)
        default: bytes.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &random)], at: place)
        }
      }
      guard let book = try? Manuscript.read(bytes, name: "a.txt") else { continue }
      readable += 1
      Coverage.check(book)
    }
    #expect(readable > 3000)
  }

  @Test("an illustration between two entries of a contents page is left out once")
  func illustratedContents() throws {
    let body = String(repeating: "The road ran on between the hedges.\n\n", count: 20)
    let text = """
      Contents

      CHAPTER I. The Road 3

      [Illustration: a road]

      CHAPTER II. The Cart 9

      CHAPTER I. The Road

      \(body)CHAPTER II. The Cart

      \(body)
      """
    let book = try Manuscript.read(Array(text.utf8), name: "a.txt")
    Coverage.check(book)
    #expect(book.omissions.map(\.reason) == ["contents", "illustration", "contents"])
  }
}

/// Random numbers that are the same in every run (SplitMix64, Steele et al. 2014).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
