import Foundation
import HearsayManuscript
import Testing

/// A seeded mutator for each reader. `HEARSAY_FUZZ` sets how many cases each is given; a few by default.
@Suite("Whatever the bytes")
struct FuzzTests {
  private static let cases = ProcessInfo.processInfo.environment["HEARSAY_FUZZ"].flatMap { Int($0) } ?? 150

  private static let scraps = [
    "<", ">", "</p>", "<p>", "<div>", "&", "&amp;", "&#0;", "&#xD800;", "]]>", "<![CDATA[", "<!--", "-->", "<?xml",
    "\"", "'", "=", "/", "#", "*", "_",
    "\n", "\r", "\t", "\u{0}", "\u{200B}", "\u{202E}", "\u{FEFF}", "é", "🦊", "e\u{301}", "<hr/>", "<br/>",
    "<table><tr>", "epub:type=\"footnote\"",
    "hidden", "<h1>", "[^1]", "```", "---", ":::", "> ", "ANN. ", "[", "(", "<ruby>", "<rt>", "..", "%00", "http:",
    "99999999999",
  ].map { Array($0.utf8) }

  @Test(
    "no reader crashes or hangs, and what is read is whole",
    arguments: ["html", "md", "fb2", "epub", "docx", "odt", "txt", "play"])
  func mutations(format: String) throws {
    let isArchive = ["epub", "docx", "odt"].contains(format)
    let seed = format == "play" ? Array(PlayTests.play.utf8) : SameStory.bytes(format)
    var random = SeededGenerator(state: UInt64(format.utf8.reduce(5) { $0 &* 31 &+ Int($1) }))
    var readable = 0
    for _ in 0..<Self.cases {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...(isArchive ? 6 : 25), using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 0...20, using: &random)))
        case 1 where !bytes.isEmpty: bytes[min(place, bytes.count - 1)] = UInt8.random(in: 0...255, using: &random)
        case 2 where !bytes.isEmpty:
          let from = Int.random(in: 0..<bytes.count, using: &random)
          bytes.insert(contentsOf: bytes[from..<min(bytes.count, from + 60)], at: place)
        default:
          let scrap = Self.scraps[Int.random(in: 0..<Self.scraps.count, using: &random)]
          // A stored archive stays readable where its lengths do.
          if isArchive {
            bytes.replaceSubrange(
              place..<min(bytes.count, place + scrap.count), with: scrap.prefix(max(0, bytes.count - place)))
          } else {
            bytes.insert(contentsOf: scrap, at: place)
          }
        }
      }
      guard let book = try? Manuscript.read(bytes, name: "a.\(format)") else { continue }
      readable += 1
      Coverage.check(book)
    }
    #expect(readable > 0)
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
