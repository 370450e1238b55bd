import Foundation
import Testing

@testable import HearsayManuscript

/// A seeded mutator for each reader. `HEARSAY_FUZZ` sets how many cases each is given; a few by default.
@Suite("Whatever the bytes")
struct FuzzTests {
  private static let cases = ProcessInfo.processInfo.environment["HEARSAY_FUZZ"].flatMap { Int($0) } ?? 150
  /// A case takes a few milliseconds; one that takes this long, in seconds, on a machine however busy, hangs.
  private static let patience = 20.0

  private static let formats = [
    "html", "md", "fb2", "epub", "docx", "odt", "txt", "gutenberg", "play", "pageplay", "pdf",
  ]

  @Test("no reader crashes or hangs, and what is read is whole", arguments: formats)
  func mutations(format: String) throws {
    let files = FuzzSeeds.files(format)
    let archives = FuzzSeeds.archives(format)
    let ending =
      ["gutenberg", "play", "pdf"].contains(format) ? "txt" : format == "pageplay" ? "html" : format
    var readable = 0
    for number in 0..<Self.cases {
      // Each case has a seed of its own, so that one that fails can be made again.
      var mutator = Mutator(seed: UInt64(number) &* 1_000_003 &+ UInt64(format.utf8.reduce(5) { $0 &* 31 &+ Int($1) }))
      let start = Date()
      defer {
        let seconds = Date().timeIntervalSince(start)
        #expect(seconds < Self.patience, "case \(number) took \(seconds) s")
      }
      var bytes = mutator.bytes(files: files, archives: archives)
      // `pdftotext` stands between a PDF and its reader: what it writes is changed.
      if format == "pdf" { bytes = PDFPages(bytes).text }
      guard let book = try? Manuscript.read(bytes, name: "a.\(ending)") else { continue }
      readable += 1
      Coverage.check(book, "\(format), case \(number)")
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

extension Mutator {
  /// A case: one of the files, spliced with another now and then, changed, and now and then in another encoding.
  fileprivate mutating func bytes(files: [[UInt8]], archives: [ZipFile]) -> [UInt8] {
    if !archives.isEmpty { return mutated(archives[Int.random(in: 0..<archives.count, using: &random)]) }
    var bytes = files[Int.random(in: 0..<files.count, using: &random)]
    if Int.random(in: 0..<6, using: &random) == 0 {
      bytes = spliced(bytes, with: files[Int.random(in: 0..<files.count, using: &random)])
    }
    bytes = mutated(bytes, most: 25)
    return Int.random(in: 0..<10, using: &random) == 0 ? recoded(bytes) : bytes
  }
}
