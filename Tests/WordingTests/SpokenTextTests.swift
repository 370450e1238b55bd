@testable import HearsayWording
import Testing

@Suite struct SpokenTextTests {
  @Test(arguments: [
    ("It was _very_ late.", "It was very late."),
    ("*No*, he said.", "No, he said."),
    ("No--never.", "No — never."),
    ("No---never", "No — never"),
    ("a well-known thing", "a well-known thing"),
    ("1914–18", "1914–18"),
    ("wait - what", "wait — what"),
    ("—Come in.", "Come in."),
    ("Yes…he did. . . . Perhaps...", "Yes… he did… Perhaps…"),
    ("He said “stop” and ‘go’ and «oui».", "He said stop and go and oui."),
    ("don’t, 'tis the boys’ own", "don't, tis the boys own"),
    ("soft\u{AD}ly\u{200B} spo\u{0}ken\u{FEFF}", "softly spoken"),
    ("one\ttwo \n three", "one two three"),
    ("==== Part ####", "Part"),
    ("What?! No!!!!", "What?! No!!"),
    ("cafe\u{301}", "café"),
    ("", ""), ("— … “”", ""),
  ]) func `marks for the eye are not for the ear`(shown: String, spoken: String) {
    #expect(String(decoding: SpokenText(shown).utf8, as: UTF8.self) == spoken)
  }

  @Test(arguments: [
    ("…", false), ("?!", false), ("* * *", false), ("é", true), ("7", true), ("你好", true), ("\u{0}", false),
  ]) func `only letters and digits are something to say`(shown: String, hasWords: Bool) {
    #expect(SpokenText(shown).hasWords == hasWords)
  }

  @Test(arguments: ["_Naïve_ — “he said”…well--yes", "cafe\u{301} olé", "plain text", "a\u{200B}b c"])
  func `every letter knows where it came from`(shown: String) {
    let spoken = SpokenText(shown)
    let bytes = Array(shown.utf8)
    for (offset, byte) in spoken.utf8.enumerated() where byte < 0x80 && Unicode.Scalar(byte).isPartOfWord {
      #expect(bytes[spoken.shownOffset(of: offset)] == byte)
    }
    #expect(spoken.origins == spoken.origins.sorted())
  }

  @Test func `a word without end is cut, and heaps of marks are thinned`() {
    #expect(SpokenText(String(repeating: "x", count: 1000)).utf8.split(separator: 0x20).allSatisfy { $0.count <= 60 })
    #expect(SpokenText("a" + String(repeating: "\u{301}", count: 100_000)).utf8.count < 50)
  }
}
