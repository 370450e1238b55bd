import HearsayAudiobook
import Testing

@testable import HearsayPublishing

@Suite("The pieces of a line")
struct PieceTests {
  @Test(
    "hold the whole text, and part where a reader would part them",
    arguments: [
      ("No, never.", "No,| never."),
      ("“Well,” (he said) — and left.", "“Well,”| (he| said) —| and| left."),
      ("Never—ever.", "Never—|ever."),
      ("Never“ever”.", "Never|“ever”."),
      ("… and then?", "… and| then?"),
      ("李白乘舟，将欲行。", "李白乘舟，|将欲行。"),
      ("***", "***"),
      ("", ""),
      ("It cost $5 or €6", "It| cost| $5| or| €6"),
      ("שלום, עולם!", "שלום,| עולם!"),
    ])
  func cuts(text: String, expected: String) throws {
    let line = try #require(Fixture.publication(["narrator: \(text)"]).timeline.chapters.first?.lines.first)
    let pieces = line.pieces
    #expect(pieces.map { "\($0.text)\($0.space)" }.joined() == text)
    #expect(pieces.map(\.text).joined(separator: "|") == expected.replacing("| ", with: "|"))
  }

  @Test(
    "make sentences",
    arguments: [
      ("Come! She ran. He said no.", "Come!|She ran.|He said no."),
      ("Mr. Darcy left. “Oh!” She sat.", "Mr. Darcy left.|“Oh!”|She sat."),
      ("Come! — She ran.", "Come! —|She ran."),
      ("… And then? Yes.", "… And then?|Yes."),
      ("你好。他走了。", "你好。|他走了。"),
      ("No end", "No end"),
    ])
  func sentences(text: String, expected: String) throws {
    let line = try #require(Fixture.publication(["narrator: \(text)"]).timeline.chapters.first?.lines.first)
    let texts = line.sentences.map { sentence in
      let whole = sentence.pieces.map { "\($0.text)\($0.space)" }.joined()
      return whole.hasSuffix(" ") ? String(whole.dropLast()) : whole
    }
    #expect(texts.joined(separator: "|") == expected)
  }
}
