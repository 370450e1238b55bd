import HearsayScript
import Testing

@Suite struct DoubtTests {
  @Test func theLeastSureIsFirst() {
    #expect(
      Script.rich.doubts.map(\.description) == [
        "11  Unknown 0.200: “Hush.” (nobody near)",
        "6  O'Tull 0.412, or Pip 0.355, or Unknown 0.100: “Not I.” (turn: answers the line before)",
      ])
    #expect(Script.rich.doubts.map(\.chapter) == [3, 2])
  }

  @Test func whatNothingIsKnownOfIsWorst() {
    var script = Script.rich
    script.chapters[2].lines[2].speaker = "unknown"
    script.chapters[2].lines[2].confidence = nil
    #expect(script.doubts.map(\.number) == [12, 11, 6])
  }

  @Test func aSettledLineIsNoDoubt() {
    var script = Script.rich
    script.chapters[1].lines[4].confidence = 1
    #expect(script.doubts.map(\.number) == [11])
  }
}
