import HearsayManuscript
import Testing

@testable import HearsayAttribution

@Suite("Annotated novels", .enabled(if: SharedNovels.isAtHand, "the annotated novels are not at hand"))
struct SharedNovelTests {
  /// One quotation, comparable between conventions: its paragraph, kind, and letters.
  private struct Said: Hashable {
    var paragraph: Int
    var kind: String
    var letters: [UInt8]
  }

  @Test("what is found as said or thought is what readers marked: mean F of 0.975 in letters")
  func agreesWithReaders() throws {
    var total = 0.0
    let names = try SharedNovels.names()
    for name in names {
      let bytes = try SharedNovels.text(of: name)
      let book = try Manuscript.read(bytes, name: name)
      var gold = [Bool](repeating: false, count: bytes.count)
      for range in try SharedNovels.gold(of: name) { for place in range { gold[place] = true } }
      var said = [Bool](repeating: false, count: bytes.count)
      for quotation in QuotationFinder().quotations(in: book)
      where quotation.kind == .speech || quotation.kind == .thought {
        for place in quotation.inner { said[place] = true }
      }
      var (both, marked, found) = (0, 0, 0)
      for place in bytes.indices where isLetter(bytes[place]) {
        if gold[place] { marked += 1 }
        if said[place] { found += 1 }
        if gold[place], said[place] { both += 1 }
      }
      let score = 2 * Double(both) / Double(max(1, marked + found))
      #expect(score > 0.93, "\(name)")
      total += score
    }
    #expect(total / Double(names.count) >= 0.975)
  }

  @Test("a novel in another convention has the same speech: 98.5 % of quotations", arguments: ConventionRewriter.all)
  func conventions(signs: ConventionRewriter.Signs) throws {
    for name in try SharedNovels.names().prefix(1) {
      let bytes = try SharedNovels.text(of: name)
      let here = try said(in: bytes, name)
      let there = try said(in: ConventionRewriter.rewrite(bytes, in: signs), name)
      let same = Double(here.intersection(there).count) / Double(max(here.count, there.count))
      #expect(same >= 0.985, "\(name) in \(signs)")
    }
  }

  private func said(in bytes: [UInt8], _ name: String) throws -> Set<Said> {
    let book = try Manuscript.read(bytes, name: name)
    return Set(
      QuotationFinder().quotations(in: book).map { quotation in
        Said(
          paragraph: quotation.paragraph, kind: "\(quotation.kind)",
          letters: book.bytes[quotation.inner].filter { isLetter($0) && $0 < 0x80 })
      })
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
  }
}
