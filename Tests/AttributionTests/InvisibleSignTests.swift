import HearsayAttribution
import HearsayManuscript
import HearsayScript
import Testing

@Suite("Signs without width")
struct InvisibleSignTests {
  private static let story = """
    \u{2060}“Come in,” said Anna. “Sit down\u{2060}—the lamp is lit.”

    “I can\u{AD}not,” said Tom\u{2060}. “The \u{200B}boat\u{FEFF} waits.”\u{2060}

    He left\u{2060}—and she wept.
    """

  private func script(_ text: String) throws -> Script {
    Attribution.script(of: try Manuscript.read(Array(text.utf8), name: "a.txt"))
  }

  @Test("change neither lines nor speakers, and every place is the text's own")
  func same() throws {
    let signs: Set<Character> = ["\u{2060}", "\u{AD}", "\u{200B}", "\u{FEFF}"]
    let plain = String(String.UnicodeScalarView(Self.story.unicodeScalars.filter { !signs.contains(Character($0)) }))
    let (with, without) = (try script(Self.story), try script(plain))
    #expect(with.lines.map(\.text) == without.lines.map(\.text))
    #expect(with.lines.map(\.speaker) == without.lines.map(\.speaker))
    let bytes = Array(Self.story.utf8)
    for (line, bare) in zip(with.lines, without.lines) {
      let span = try #require(line.source)
      let other = try #require(bare.source)
      let text = String(decoding: bytes[span.start..<span.end], as: UTF8.self)
      let stripped = String(String.UnicodeScalarView(text.unicodeScalars.filter { !signs.contains(Character($0)) }))
      #expect(stripped == String(decoding: Array(plain.utf8)[other.start..<other.end], as: UTF8.self))
    }
    // Nothing is lost: what stands between lines is white space or a quotation mark.
    let spans = with.lines.compactMap(\.source)
    #expect(spans.first?.start == 0 && zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start })
  }
}
