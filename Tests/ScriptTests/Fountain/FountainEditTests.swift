import HearsayScript
import Testing

/// What a hand does to a screenplay in a text editor, and the script that comes of it.
@Suite struct FountainEditTests {
  /// The rich script, written, edited, and read back.
  private func edited(_ edits: (old: String, new: String)...) throws -> ScriptReading {
    var text = ScriptFormat.fountain.write(.rich)
    for (old, new) in edits {
      let found = text.ranges(of: old)
      try #require(!found.isEmpty, "there is no \(old)")
      text = text.replacing(old, with: new)
    }
    return try ScriptFormat.fountain.read(Array(text.utf8))
  }

  private func line(_ text: String, in script: Script) throws -> Script.Line {
    try #require(script.lines.first { $0.text == text })
  }

  /// The lines that came back other than they were, by their number in the rich script.
  private func changed(_ script: Script) -> [Int] {
    zip(script.lines, Script.rich.lines).enumerated().compactMap { $1.0 == $1.1 ? nil : $0 + 1 }
  }

  @Test func aLineGivenToAnotherSpeakerIsSettled() throws {
    let read = try edited(("@O'Tull\nNot I.", "@Pip\nNot I."))
    let line = try line("Not I.", in: read.script)
    #expect(line.speaker == "pip")
    #expect(line.confidence == 1)
    #expect(line.because == "settled by hand")
    #expect(line.alternatives == [])
    #expect(line.source == Span(113..<121))
    #expect(line.paragraph == 5)
    #expect(changed(read.script) == [6])
    #expect(read.warnings == [])
  }

  @Test(arguments: ["@captain wren", "WREN", "@the captain", "@Wren (V.O.)", "@ Wren ^"])
  func aSpeakerIsKnownByAnyNameInAnyCase(cue: String) throws {
    let read = try edited(("@O'Tull\n", "\(cue)\n"))
    #expect(try line("Not I.", in: read.script).speaker == "wren")
    #expect(read.warnings == [])
  }

  @Test func aNewNameMakesACharacterAndAWarning() throws {
    let read = try edited(("@Wren\n(growling)", "@Wrenn\n(growling)"))
    #expect(read.script.characters.map(\.id).suffix(2) == ["unknown", "wrenn"])
    #expect(try line("Who put it out?", in: read.script).speaker == "wrenn")
    #expect(read.warnings.map(\.description) == ["row 11: new character “Wrenn”: is it “Wren”?"])
  }

  @Test func aNameChangedEverywhereIsTheSameCharacter() throws {
    let read = try edited(("@Wren\n", "@Keeper Jane\n"))
    let keeper = try #require(read.script.character("wren"))
    #expect(keeper.name == "Keeper Jane")
    #expect(keeper.aliases == ["Captain Wren", "the captain", "Wren"])
    #expect(keeper.gender == .female)
    #expect(changed(read.script) == [])
    #expect(read.warnings.map(\.message) == ["“Wren” is now called “Keeper Jane”"])
  }

  @Test func twoCharactersBecomeOne() throws {
    let read = try edited(("@Pip\n", "@Wren\n"))
    #expect(try line("They never look up.", in: read.script).speaker == "wren")
    #expect(try line("Who put it out?", in: read.script).confidence == 0.97)
    // Pip says nothing now, but is still among those who may have said "Not I."
    #expect(read.script.character("pip") != nil)
    let crowd = try edited(("@The crowd\n", "@Wren\n"))
    #expect(crowd.script.character("the_crowd") == nil)
  }

  @Test func whatDoubtNamesIsStillThere() throws {
    let read = try edited(("@Unknown\n", "@Wren\n"))
    #expect(read.script.character("unknown") != nil)
  }

  @Test func aMendedWordKeepsSpeakerReasonsAndParagraph() throws {
    let read = try edited(("Not I.\n", "Not me.\n"))
    let line = try line("Not me.", in: read.script)
    #expect(line.speaker == "o_tull")
    #expect(line.confidence == 0.412)
    #expect(line.paragraph == 5)
    #expect(line.source == nil, "the manuscript says something else")
    #expect(changed(read.script) == [6])
  }

  @Test func aSplitSpeechStaysInItsParagraph() throws {
    let read = try edited(("Light it! Light it!", "Light it!\n\n@Pip\nLight it!"))
    let parts = read.script.lines.filter { $0.text == "Light it!" }
    #expect(parts.map(\.speaker) == ["the_crowd", "pip"])
    #expect(parts.map(\.paragraph) == [8, 8])
    #expect(parts.map(\.confidence) == [0.9, 1])
    #expect(Set(parts.map(\.id)).count == 2)
    #expect(try line("Hush.", in: read.script) == line("Hush.", in: .rich))
  }

  @Test func anInsertedParagraphMovesThoseBehindIt() throws {
    let read = try edited(("\n@O'Tull\n", "\nA gull cried.\n\n@O'Tull\n"))
    #expect(try line("A gull cried.", in: read.script).paragraph == 5)
    var expected = Script.rich
    expected.chapters[1].lines.insert(.init(kind: .narration, text: "A gull cried.", paragraph: 5), at: 4)
    for chapter in 1...2 {
      for index in expected.chapters[chapter].lines.indices where chapter == 2 || index > 4 {
        expected.chapters[chapter].lines[index].paragraph += 1
      }
    }
    #expect(read.script.differences(from: expected.withLineIDs()) == [])
  }

  @Test func aLineInsertedInsideAParagraphJoinsIt() throws {
    let read = try edited(("\ngrowled Wren.", "\nand spat,\n\ngrowled Wren."))
    #expect(try line("and spat,", in: read.script).paragraph == 4)
    #expect(try line("Not I.", in: read.script).paragraph == 5)
  }

  @Test func aRemovedLineTakesNothingElseAlong() throws {
    let read = try edited(("@O'Tull\nNot I.\n\n", ""))
    var expected = Script.rich
    expected.chapters[1].lines.remove(at: 4)
    expected.characters.removeAll { $0.id == "o_tull" }
    expected.chapters[1].lines[2].alternatives = []
    #expect(try line("Who put it out?", in: read.script).alternatives.map(\.speaker) == ["o_tull"])
    #expect(read.script.lines.map(\.id) == expected.withLineIDs().lines.map(\.id))
    #expect(read.script.lines.map(\.paragraph) == expected.lines.map(\.paragraph))
    #expect(read.script.lines.map(\.source) == expected.lines.map(\.source))
  }

  @Test func narrationMadeSpeechIsSettled() throws {
    let read = try edited(("\nAnd the lamp was lit.", "\n@Pip\n(shouts with joy)\nAnd the lamp was lit."))
    let line = try line("And the lamp was lit.", in: read.script)
    #expect(line.kind == .dialogue)
    #expect(line.speaker == "pip")
    #expect(line.delivery == .shouting)
    #expect(line.because == "settled by hand")
    #expect(line.source == Span(235..<256))
  }

  @Test func speechMadeNarrationHasNoReasons() throws {
    let read = try edited(("@O'Tull\nNot I.", "Not I."))
    let line = try line("Not I.", in: read.script)
    #expect(line.kind == .narration)
    #expect(line.speaker == "narrator")
    #expect(line.confidence == nil && line.because == nil && line.alternatives == [])
  }

  @Test func aRenamedChapterKeepsItsLines() throws {
    let read = try edited(("# Two\n", "# The Third\n"))
    #expect(read.script.chapters.map(\.title) == [nil, "One: The Slipway", "The Third"])
    #expect(read.script.chapters[2].lines[0].text == "The Third")
    #expect(changed(read.script) == [10])
  }

  @Test func aNewChapterBeginsWhereItStands() throws {
    let read = try edited(("\n> * * * <\n", "\n# And a half\n"))
    #expect(read.script.chapters.map(\.title) == [nil, "One: The Slipway", "And a half", "Two"])
    #expect(read.script.chapters[2].lines.map(\.kind) == [.heading, .dialogue, .dialogue])
  }

  @Test func theTitlePageIsHeard() throws {
    let read = try edited(
      ("Title: The Lamp at Low Tide\nAuthor: Ada Finch\nLanguage: en-GB", "Title: Dark\nAuthor: A. F."))
    #expect(read.script.title == "Dark")
    #expect(read.script.author == "A. F.")
    #expect(read.script.language == "en")
    #expect(changed(read.script) == [])
  }

  @Test func ofTwoEqualLinesTheRightOneIsKnown() throws {
    var script = Script.rich
    script.chapters[1].lines.insert(
      .init(kind: .dialogue, speaker: "pip", text: "Not I.", paragraph: 5, confidence: 0.7, because: "turn"), at: 4)
    script = script.withLineIDs()
    let text = ScriptFormat.fountain.write(script).replacing("@Pip\nNot I.\n\n", with: "")
    let read = try ScriptFormat.fountain.read(Array(text.utf8)).script
    #expect(try line("Not I.", in: read).confidence == 0.412)
  }

  @Test func damagedMarksCostNoMoreThanThemselves() throws {
    let read = try edited((#""why":"tag: growled Wren""#, #""why":tag: growled Wren"#))
    #expect(read.warnings.count == 1)
    #expect(try line("Who put it out?", in: read.script).because == "settled by hand")
    #expect(try line("Not I.", in: read.script).confidence == 0.412)
  }

  @Test(arguments: [
    (#""s":[80,97]"#, #""s":[97,80]"#), (#""c":0.970"#, #""c":97"#), (#"[ "o_tull 0.020" ]"#, #"["nobody 0.1","x"]"#),
    (#""narrator":"narrator""#, #""narrator":"nobody""#), (#"{ "id": "narrator""#, #"{ "id": "teller""#),
  ])
  func foolishMarksAreNoReasonToRefuse(old: String, new: String) throws {
    #expect(try edited((old, new)).script.lines.map(\.text) == Script.rich.lines.map(\.text))
  }

  @Test func twoOfOneNameAreToldApart() throws {
    var script = Script.rich
    script.characters[2].name = "WREN"
    let text = ScriptFormat.fountain.write(script)
    #expect(text.contains("@WREN 2\nNot I.") || text.contains("\nWREN 2\nNot I."))
    #expect(try ScriptFormat.fountain.read(Array(text.utf8)).script.differences(from: script) == [])
  }

  @Test func manyEqualLinesTakeNoTimeToMatch() throws {
    var script = Script(title: "", characters: [.narrator], chapters: [.init(title: nil, lines: [])])
    for number in 1...20_000 {
      script.chapters[0].lines.append(
        .init(kind: .narration, text: number % 3 == 0 ? "Yes." : "No.", paragraph: number))
    }
    let text = "Title:\n\nWell.\n" + ScriptFormat.fountain.write(script).dropFirst("Title: \n".count)
    let took = try ContinuousClock().measure {
      let read = try ScriptFormat.fountain.read(Array(text.utf8)).script
      #expect(read.lines.count == 20_001)
      #expect(read.lines.last?.paragraph == 20_001)
    }
    #expect(took < .seconds(5))
  }
}
