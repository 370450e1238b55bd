import HearsayScript
import Testing

@Suite struct VerificationTests {
  private let story = """
    ONE

    The tide was out, and so was
    the _lamp_.

    “Who put it out?” growled Wren. ‘Don’t shout,’ said O'Tull.
    """

  private func script(_ texts: String...) -> Script {
    let lines = texts.enumerated().map { Script.Line(kind: .narration, text: $1, paragraph: $0 + 1) }
    return Script(title: "", characters: [.narrator], chapters: [.init(title: nil, lines: lines)])
  }

  private func messages(_ script: Script, _ text: String? = nil) -> [String] {
    Verification(of: script, against: Array((text ?? story).utf8)).differences.map { $0.message(manuscript: "a.txt") }
  }

  private let faithful = [
    "ONE", "The tide was out, and so was the lamp.", "Who put it out?", "growled Wren.", "Don't shout,", "said O’Tull.",
  ]

  private func edited(_ line: Int, _ text: String) -> Script {
    var texts = faithful
    texts[line - 1] = text
    let lines = texts.map { Script.Line(kind: .narration, text: $0, paragraph: 1) }
    return Script(title: "", characters: [.narrator], chapters: [.init(title: nil, lines: lines)])
  }

  @Test func theSameWordsAreFaithful() {
    let verification = Verification(of: edited(1, "ONE"), against: Array(story.utf8))
    #expect(verification.differences == [] && verification.words == 20)
  }

  @Test(arguments: [
    (2, "The tide was in, and so was the lamp.", "a.txt:3: “out” is “in” in line 2"),
    (2, "The tide was out, and was the lamp.", "a.txt:3: “so” is missing in or after line 2"),
    (3, "Who put it right out?", "a.txt:6: “right” in line 3 is not in the manuscript"),
    (3, "", "a.txt:6: “Who put it out” is missing in or after line 2 (4 words)"),
    (1, "", "a.txt:1: “ONE” is missing before line 1"),
    (6, "said Old O’Tull. The end", nil),
    (5, "dont shout", "a.txt:6: “Don’t” is “dont” in line 5"),
  ])
  func aDifferenceIsNamedWithItsPlaces(line: Int, text: String, message: String?) {
    let found = messages(edited(line, text))
    #expect(
      found == message.map { [$0] } ?? [
        "a.txt:6: “Old” in line 6 is not in the manuscript", "a.txt:6: “The end” in line 6 is not in the manuscript",
      ])
  }

  @Test func wordsOverSeveralLinesAreOneDifference() {
    let found = messages(script("ONE", "A boat", "came in.", "Who put it out? growled Wren. Don't shout, said O'Tull."))
    #expect(found == ["a.txt:3: “The tide was out, and so was the _lamp” is “A boat came in” in line 2"])
  }

  @Test func wordsSharedByChancePartNothing() {
    let found = messages(
      script("a b one two three the four five six c d"), "a b uno due tre the quattro cinque sei c d")
    #expect(
      found == ["a.txt:1: “uno due tre the quattro cinque sei” is “one two three the four five six” in line 1"])
  }

  @Test func whatIsLeftOutOnPurposeIsNotMissing() {
    let text = Array(("LICENCE and more\n" + story).utf8)
    var script = edited(1, "ONE")
    #expect(Verification(of: script, against: text).differences.count == 1)
    script.omitted = [Script.Omission(start: 0, end: 16, reason: "licence")]
    #expect(Verification(of: script, against: text).differences.count == 1, "its places are another text's")
    script.source = Script.Source(name: "a.txt", sha256: ContentHash.hex(of: text))
    #expect(Verification(of: script, against: text).differences == [])
    #expect(Verification(of: script, against: text, omitting: []).differences.count == 1)
  }

  @Test(arguments: [
    ("“Non,” dit-il", "Non, dit - il"), ("e\u{301}te\u{301}", "été"), ("co\u{AD}operate", "cooperate"),
    ("他说：好", "他说好"), ("'Tis the dogs' bone", "’Tis the dogs’ bone"), ("un_believ_able *really*", "unbelievable really"),
    ("a\r\nb\rc", "a b c"),
  ])
  func waysOfWritingMakeNoDifference(manuscript: String, script text: String) {
    #expect(messages(script(text), manuscript) == [])
  }

  @Test func rowsAreCountedWhateverEndsThem() {
    #expect(messages(script("a b d"), "a\r\nb\rc\nd") == ["a.txt:3: “c” is missing in or after line 1"])
  }

  @Test func textThatIsNoUTF8IsComparedToo() {
    let found = Verification(of: script("a b"), against: [0x61, 0x20, 0xFF, 0xFE, 0x20, 0x62, 0x20, 0x63]).differences
    #expect(found.map(\.kind) == [.missing])
  }

  @Test func aNovelOfOneWordTakesNoTime() {
    let text = Array(String(repeating: "no ", count: 100_000).utf8)
    let script = script(String(repeating: "no ", count: 99_999), String(repeating: "yes no ", count: 5_000))
    let took = ContinuousClock().measure {
      #expect(!Verification(of: script, against: text).differences.isEmpty)
    }
    #expect(took < .seconds(20))
  }
}
