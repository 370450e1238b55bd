@testable import HearsayKit
import HearsayWording
import Testing

@Suite struct PronunciationLexiconTests {
  @Test func `a lexicon of the W3C is read, aliases and all`() throws {
    let file = """
      <?xml version="1.0"?>
      <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en-GB">
        <lexeme><grapheme>Edmund</grapheme><grapheme>Edmond</grapheme><phoneme>ˈɛd.mənd</phoneme></lexeme>
        <lexeme><grapheme>W3C</grapheme><alias>World Wide Web Consortium</alias></lexeme>
        <lexeme><grapheme>Ajah</grapheme><phoneme>a</phoneme><phoneme prefer="true" alphabet="x-espeak-ng">'A:dZA:</phoneme></lexeme>
      </lexicon>
      """
    let sheet = try LexiconSheet(pls: Array(file.utf8), file: "names.pls", language: "en")
    let wording = Wording(language: "en", lexicon: sheet.lexicon(for: "narrator", language: "en"))
    let text = SpokenText("Edmond, Edmund, Ajah, W3C", wording: wording)
    #expect(
      String(decoding: text.utf8, as: UTF8.self) == "[['Edm@nd]], [['Edm@nd]], [['A:dZA:]], World Wide Web Consortium")
  }

  @Test(arguments: [
    ("<!DOCTYPE lexicon [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><lexicon/>", "document type"),
    ("<lexicon><lexeme>", "well-formed"), ("<html/>", "is no PLS file"), ("", "well-formed"),
    (
      "<lexicon>\n<lexeme><grapheme>x</grapheme><phoneme>ɸ</phoneme></lexeme></lexicon>",
      "n.pls:2: x: ɸ is no sound"
    ),
    (
      "<lexicon alphabet='x-sampa'><lexeme><grapheme>x</grapheme><phoneme>E</phoneme></lexeme></lexicon>",
      "x-sampa is not known"
    ),
  ]) func `a bad lexicon of the W3C is refused with its line`(file: String, problem: String) {
    #expect {
      try LexiconSheet(pls: Array(file.utf8), file: "n.pls", language: "en")
    } throws: { "\($0)".contains(problem) }
  }
}
