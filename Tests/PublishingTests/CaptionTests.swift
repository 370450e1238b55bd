import HearsayAudiobook
import HearsayScript
import Testing

@testable import HearsayPublishing

@Suite("Captions")
struct CaptionTests {
  private static let long =
    "The lamp, which nobody had touched since the autumn before the great storm, went out at ten past four, and all "
    + "along the shore people came out of their houses and stood in the road without a word to one another about it."

  @Test("WebVTT gives each cue to its speaker, with the times of its first and last word")
  func vtt() {
    let text = WebVTT.text(Fixture.publication(["# One", "narrator: Tom rose.", "Wren & Co <x>: A --> b?"]))
    #expect(
      text == """
        WEBVTT

        NOTE
        The Tide, by A. Writer
        Read aloud by synthetic voices; made with Hearsay

        NOTE Chapter: One

        1
        00:00:00.500 --> 00:00:00.800
        <v Narrator>One

        2
        00:00:01.300 --> 00:00:02.000
        <v Narrator>Tom rose.

        3
        00:00:02.500 --> 00:00:02.700
        <v Wren &amp; Co &lt;x&gt;>“A --&gt; b?”

        """)
  }

  @Test("WebVTT can time each word, inside the cue alone")
  func timedWords() {
    let text = WebVTT.text(Fixture.publication(["narrator: Tom rose up."]), words: true)
    #expect(text.hasSuffix("<v Narrator>Tom <00:00:00.800>rose <00:00:01.200>up.\n"))
  }

  @Test("SubRip names the speaker where it changes, and lets no word be taken for a tag")
  func srt() {
    let text = SubRip.text(Fixture.publication(["Ann: Go <i>on</i>.", "Ann: {\\an8} --> x", "narrator: She went."]))
    #expect(
      text == """
        1
        00:00:00,500 --> 00:00:01,100
        Ann: “Go <\u{2060}i>on<\u{2060}/i>.”

        2
        00:00:01,600 --> 00:00:02,000
        “{\u{2060}\\an8} --\u{2060}> x”

        3
        00:00:02,500 --> 00:00:03,200
        Narrator: She went.


        """)
  }

  @Test("LRC has tags, rows, and at will each word's time")
  func lyrics() {
    let publication = Fixture.publication(["Ann: Go [01:02.03] on.", "narrator: She went."])
    #expect(
      Lyrics.text(publication) == """
        [ti:The Tide]
        [ar:A. Writer]
        [au:A. Writer]
        [al:The Tide]
        [la:en]
        [length:00:03.20]
        [re:Hearsay]
        [00:00.50]Ann: “Go [\u{2060}01:02.03] on.”
        [00:02.00]Narrator: She went.
        [00:02.70]

        """)
    #expect(Lyrics.text(publication, words: true).contains("Narrator: <00:02.00>She <00:02.30>went.<00:02.70>\n"))
  }

  @Test("Audacity's labels have a row a line, with its number")
  func labels() {
    let text = AudacityLabels.text(Fixture.publication(["# One", "***", "Ann: Go\ton."]))
    #expect(text == "0.500000\t0.800000\t1 Narrator: One\n1.300000\t1.700000\t3 Ann: Go on.\n")
  }

  @Test("a long sentence is cut where a clause ends, into two rows at most, and no word is lost")
  func cutsClauses() {
    let publication = Fixture.publication(["narrator: \(Self.long)"])
    let cues = publication.cues
    #expect(cues.map(\.text).joined(separator: " ") == Self.long)
    #expect(cues.first?.text.hasSuffix("storm,") == true)
    check(cues)
  }

  @Test(
    "hostile text stays within the rows and the times",
    arguments: [
      String(repeating: "a", count: 100_000), String(repeating: "long ", count: 20_000),
      String(repeating: "李", count: 3000), String(repeating: "👩‍👩‍👧 ", count: 500),
      "e" + String(repeating: "\u{301}", count: 10_000), "", "— … !", "a\u{2028}b\u{0}c",
    ])
  func hostile(text: String) {
    let publication = Fixture.publication(["Ann: \(text)", "narrator: x"])
    let cues = publication.cues
    check(cues)
    let flat = { (text: String) in text.filter { !$0.isWhitespace && !"“”\u{0}".contains($0) } }
    #expect(flat(cues.map(\.text).joined()) == flat(text + "x"))
  }

  @Test("very short sentences of a line share a cue")
  func joins() {
    let cues = Fixture.publication(["Ann: No. No! Oh, come with me now. Yes."]).cues
    #expect(cues.map(\.text) == ["“No. No! Oh, come with me now.", "Yes.”"])
  }

  @Test("times of any rate round to the nearest, and past an hour")
  func clock() {
    let clock = Clock(rate: 22050)
    #expect(clock.hours(22050 * 3661 + 11) == "01:01:01.000")
    #expect(clock.hours(22050 * 3661 + 12) == "01:01:01.001")
    #expect(clock.hours(22050 * 360_000) == "100:00:00.000")
    #expect(clock.span(22050..<22051) == "00:00:01.000 --> 00:00:01.001")
    #expect(clock.minutes(22050 * 6000) == "100:00.00")
    #expect(clock.seconds(11025, decimals: 3) == "0.500")
  }

  /// What must hold of any captions.
  private func check(_ cues: [Cue]) {
    var end = 0
    for cue in cues {
      #expect(cue.samples.lowerBound >= end)
      #expect(cue.rows.count <= 2)
      for row in cue.rows { #expect(ColumnWidth.of(row.text) <= CueCutter.columns) }
      end = cue.samples.upperBound
    }
  }
}
