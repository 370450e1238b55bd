import Foundation
import HearsayManuscript
import Testing

/// A seeded mutator for each reader. `HEARSAY_FUZZ` sets how many cases each is given; a few by default.
@Suite("Whatever the bytes")
struct FuzzTests {
  private static let cases = ProcessInfo.processInfo.environment["HEARSAY_FUZZ"].flatMap { Int($0) } ?? 150

  private static let formats = ["html", "md", "fb2", "epub", "docx", "odt", "txt", "gutenberg", "play", "pageplay"]

  @Test("no reader crashes or hangs, and what is read is whole", arguments: formats)
  func mutations(format: String) throws {
    let seed = Self.seed(format)
    let zip = SameStory.zip(format)
    let ending = ["gutenberg", "play"].contains(format) ? "txt" : format == "pageplay" ? "html" : format
    var readable = 0
    for number in 0..<Self.cases {
      // Each case has a seed of its own, so that one that fails can be made again.
      var mutator = Mutator(seed: UInt64(number) &* 1_000_003 &+ UInt64(format.utf8.reduce(5) { $0 &* 31 &+ Int($1) }))
      let bytes = zip.map { mutator.mutated($0) } ?? mutator.mutated(seed, most: 25)
      guard let book = try? Manuscript.read(bytes, name: "a.\(ending)") else { continue }
      readable += 1
      Coverage.check(book)
    }
    #expect(readable > 0)
  }

  private static func seed(_ format: String) -> [UInt8] {
    switch format {
    case "play": Array(PlayTests.play.utf8)
    case "pageplay":
      Array(PlayFixture.page { "<table><tr><td>\($0)</td><td>\($1)</td></tr></table>" }.utf8)
    case "gutenberg": Array(GutenbergTests.framed.utf8)
    default: SameStory.bytes(format)
    }
  }

  @Test("long lines, and many of everything, take no more than their time", arguments: ["html", "md", "fb2", "txt"])
  func long(format: String) throws {
    let words = String(repeating: "The lamp was lit. ", count: 120_000)
    let text =
      switch format {
      case "html": "<html><body><p>\(words)</p>" + String(repeating: "<b>", count: 900) + "</body></html>"
      case "fb2": "<FictionBook><body><section><p>\(words)</p></section></body></FictionBook>"
      default: words + "\n\n" + String(repeating: "[", count: 20_000) + "*_`<" + String(repeating: "> ", count: 200)
      }
    let book = try Manuscript.read(Array(text.utf8), name: "a.\(format)")
    #expect(book.texts().joined(separator: " ").hasPrefix("The lamp was lit."))
  }
}
