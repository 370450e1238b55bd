import Foundation
import HearsayManuscript
import Testing

@testable import HearsayAttribution

@Suite("Hostile texts")
struct QuotationMutationTests {
  private static let seed = """
    "No," she said, "never!" He called it 'the end'.

    'I see,' said the dogs' master; '"Go," he told me.'

    « Viens, dit-il. » — Non. „Ja“, sagte er. ”Nej”

    —Ven —dijo Juan—, ahora mismo. “One ‘two’ three”

    She opened the letter: "My dear Ann, 'tis late
    """

  @Test("never crash the finder: quotations stand in order inside their paragraphs")
  func mutations() {
    var random = SeededGenerator(state: 20_240_601)
    let signs = [
      "\"", "'", "“", "”", "‘", "’", "«", "»", "„", "—", "--", "\n\n", " ", ",", ".", "_", "*", "`", "A", "\u{A0}",
    ]
    .map { Array($0.utf8) }
    let seed = Array(Self.seed.utf8)
    for _ in 0..<4000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        if Bool.random(using: &random), place < bytes.count {
          bytes.remove(at: place)
        } else {
          bytes.insert(contentsOf: signs[Int.random(in: 0..<signs.count, using: &random)], at: place)
        }
      }
      let book = Book(plain: String(decoding: bytes, as: UTF8.self))
      let paragraphs = book.chapters.flatMap(\.paragraphs)
      var end = 0
      for quotation in QuotationFinder().quotations(in: book) {
        let paragraph = paragraphs[quotation.paragraph].range
        #expect(quotation.outer.lowerBound >= end)
        #expect(
          paragraph.lowerBound <= quotation.outer.lowerBound && quotation.outer.upperBound <= paragraph.upperBound)
        #expect(quotation.outer.lowerBound <= quotation.inner.lowerBound)
        #expect(quotation.inner.upperBound <= quotation.outer.upperBound && !quotation.inner.isEmpty)
        end = quotation.outer.upperBound
      }
    }
  }

  @Test(
    "take linear time: marks alone, tens of thousands of each",
    arguments: ["\"", "'", "s' ", "“", "”", "_\"", "— ", "«", "\" "])
  func floods(sign: String) {
    let few = work(on: Book(plain: "A " + String(repeating: sign, count: 6_000)))
    let many = work(on: Book(plain: "A " + String(repeating: sign, count: 48_000)))
    // Eight times as much text: eight times the work where it is linear, sixty-four times where it is quadratic.
    #expect(many < few * 24, "\(many / few) times the work")
  }

  /// The least of three measurements of this thread's own computing, in nanoseconds: a busy machine doesn't lengthen it.
  private func work(on book: Book) -> Double {
    (0..<3).map { _ in
      let start = Self.threadTime
      _ = QuotationFinder().quotations(in: book)
      return Self.threadTime - start
    }.min() ?? 0
  }

  private static var threadTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
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
