import HearsayScript
import Testing

@Suite struct LineSelectionTests {
  @Test(arguments: [("3", 3...3), ("2-4", 2...4), (" 2 - 4 ", 2...4), ("1-14", 1...14)])
  func numbersAreCountedFromOne(text: String, lines: ClosedRange<Int>) throws {
    #expect(try LineSelection(numbers: text).lines(in: .rich) == Array(lines))
    #expect(Script.rich.line(lines.lowerBound) == Script.rich.lines[lines.lowerBound - 1])
  }

  @Test(arguments: ["", "0", "-3", "4-2", "x", "1-", "99999999999999999999"]) func whatIsNoNumberIsRefused(text: String)
  {
    #expect(throws: SelectionError.notANumber(text)) { try LineSelection(numbers: text) }
  }

  @Test func aLineThatIsNotThereSaysWhichAre() {
    let error = #expect(throws: SelectionError.self) { try LineSelection.numbers(9...15).lines(in: .rich) }
    #expect(error?.description == "there is no line 15: the script has lines 1 to 14")
    #expect(Script.rich.line(0) == nil && Script.rich.line(15) == nil)
  }

  @Test(arguments: ["wren", "WREN", "Captain Wren", "the  captain"])
  func aSpeakerIsFoundByAnyName(name: String) throws {
    #expect(try LineSelection.speaker(name).lines(in: .rich) == [4, 12, 13])
  }

  @Test func theNarratorSpeaksAllThatIsToldButNoSilence() throws {
    #expect(try LineSelection.speaker("narrator").lines(in: .rich) == [1, 2, 3, 5, 10, 14])
  }

  @Test func aSpeakerWhoIsNotThereSaysWhoIs() {
    let error = #expect(throws: SelectionError.self) { try LineSelection.speaker("wern").lines(in: .rich) }
    #expect(
      error?.description
        == "nobody called “wern” speaks (perhaps “Wren”); there are: Narrator, Wren, O'Tull, The crowd, Pip, Unknown")
  }

  @Test(arguments: [
    ("tide WAS out", 3...3), ("not i", 6...6), ("“Hush.”", 11...11), ("'hush'", 11...11), ("who   put\nit", 4...4),
    ("“Who put it out?” growled Wren", 4...5),
  ])
  func wordsAreFoundWhateverTheirCaseAndMarks(text: String, lines: ClosedRange<Int>) throws {
    #expect(try LineSelection.search(text, nth: nil).lines(in: .rich) == Array(lines))
  }

  @Test func severalHitsAreListedAndOneCanBeChosen() throws {
    let error = #expect(throws: SelectionError.self) { try LineSelection.search("the lamp", nth: nil).lines(in: .rich) }
    #expect(
      error?.description == """
        “the lamp” stands in 3 places; choose one with --nth:
          1. line 1, Narrator: The Lamp at Low Tide
          2. line 3, Narrator: The tide was out, and so was the lamp.
          3. line 14, Narrator: And the lamp was lit.
        """)
    #expect(try LineSelection.search("the lamp", nth: 3).lines(in: .rich) == [14])
    #expect(throws: SelectionError.self) { try LineSelection.search("the lamp", nth: 4).lines(in: .rich) }
    #expect(throws: SelectionError.self) { try LineSelection.search("the lamp", nth: 0).lines(in: .rich) }
  }

  @Test(arguments: ["whale", "", "  ", "“”"]) func whatStandsNowhereIsSaidSo(text: String) {
    #expect(throws: SelectionError.notFound(text)) { try LineSelection.search(text, nth: nil).lines(in: .rich) }
  }

  @Test func searchingForRepetitionsTakesNoTime() {
    let line = Script.Line(kind: .narration, text: String(repeating: "a", count: 200_000), paragraph: 1)
    let script = Script(title: "", characters: [.narrator], chapters: [.init(title: nil, lines: [line])])
    let took = ContinuousClock().measure {
      #expect(script.search(String(repeating: "a", count: 100_000) + "b") == [])
    }
    #expect(took < .seconds(5))
  }
}
