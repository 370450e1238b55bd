import HearsayScript
import Testing

/// The rich script, edited as a screenplay, and made anew from a manuscript that has changed.
@Suite struct ScriptUpdateTests {
  private func edited(_ edits: (String, String)...) throws -> Script {
    var text = ScriptFormat.fountain.write(.rich)
    for (old, new) in edits {
      let place = try #require(text.firstRange(of: old), "\(old)")
      text.replaceSubrange(place, with: new)
    }
    return try ScriptFormat.fountain.read(Array(text.utf8)).script
  }

  /// The rich script of a manuscript with a new scene at the start of its second chapter.
  private func longer() -> Script {
    var script = Script.rich
    script.chapters[1].lines.insert(
      contentsOf: [
        .init(kind: .narration, text: "It had been lit for ninety years.", paragraph: 3, source: Span(40..<73)),
        .init(
          kind: .dialogue, speaker: "pip", text: "Not I.", paragraph: 3, source: Span(75..<83), confidence: 0.9,
          because: "tag: said Pip"),
      ], at: 1)
    for chapter in script.chapters.indices {
      for line in script.chapters[chapter].lines.indices {
        script.chapters[chapter].lines[line].source?.start += 50
        script.chapters[chapter].lines[line].source?.end += 50
      }
    }
    return script.withLineIDs()
  }

  private func told(_ script: Script) -> [String] { script.lines.map { "\($0.speaker): \($0.text)" } }

  @Test func withoutCorrectionsNothingChanges() throws {
    let update = ScriptUpdate(of: .rich, to: longer())
    #expect(update.script.differences(from: longer()) == [])
    #expect(update.carried == 0 && update.lost == [] && update.joined == [])
  }

  @Test func aSettledSpeakerIsCarriedToTheSameWords() throws {
    let update = ScriptUpdate(of: try edited(("@O'Tull\nNot I.", "@Pip\nNot I.")), to: longer())
    let line = try #require(update.script.line(8))
    #expect(line.text == "Not I." && line.speaker == "pip" && line.because == "settled by hand" && line.confidence == 1)
    #expect(line.source == Span(163..<171), "the new manuscript's place")
    #expect(update.script.line(4)?.because == "tag: said Pip", "the same words elsewhere are another line")
    #expect(update.carried == 1 && update.lost == [])
  }

  @Test func aSettledSpeakerIsCarriedToWordsThatChangedALittle() throws {
    var new = longer()
    new.chapters[1].lines[9].text = "Light it! Light it now!"
    let update = ScriptUpdate(of: try edited(("@The crowd\n", "@O'Tull\n")), to: new.withLineIDs())
    let line = try #require(update.script.lines.first { $0.text == "Light it! Light it now!" })
    #expect(line.speaker == "o_tull" && line.confidence == 1 && line.because == "settled by hand")
    #expect(update.lost == [] && update.joined == [], "one line alone joins nobody")
  }

  @Test func aPassageThatIsGoneIsListed() throws {
    var new = Script.rich
    new.chapters[1].lines.remove(at: 4)
    let update = ScriptUpdate(of: try edited(("@O'Tull\nNot I.", "@Pip\nNot I.")), to: new.withLineIDs())
    #expect(update.lost.map(\.description) == ["line 6, Pip: “Not I.”: these words are not in the changed manuscript"])
    #expect(update.carried == 0)
  }

  @Test func mannerIsCarried() throws {
    let update = ScriptUpdate(of: try edited(("@Pip\n(thought)", "@Pip\n(sadly)")), to: longer())
    let line = try #require(update.script.lines.first { $0.text == "They never look up." })
    #expect(line.delivery == .sadly && line.mode == nil && update.carried == 1)
  }

  @Test func aLineSplitByHandIsSplitAgain() throws {
    let update = ScriptUpdate(
      of: try edited(("Light it! Light it!", "Light it!\n\n@Pip\nLight it!")), to: longer())
    #expect(told(update.script).suffix(7).prefix(2) == ["the_crowd: Light it!", "pip: Light it!"])
    #expect(update.lost == [])
    #expect(update.script.lines.count == 17)
  }

  @Test func aNewNameIsKept() throws {
    let old = try edited(("@Pip\n(thought)", "@Old Ned\n(thought)"))
    #expect(old.character("old_ned")?.name == "Old Ned")
    let update = ScriptUpdate(of: old, to: longer())
    #expect(update.script.lines.first { $0.text == "They never look up." }?.speaker == "old_ned")
    #expect(update.script.character("old_ned")?.name == "Old Ned")
  }

  @Test func aRenamedCharacterKeepsItsName() throws {
    var text = ScriptFormat.fountain.write(.rich)
    text = text.replacing("@Wren\n", with: "@Commander Finch\n")
    let old = try ScriptFormat.fountain.read(Array(text.utf8)).script
    let update = ScriptUpdate(of: old, to: longer())
    let wren = try #require(update.script.character("wren"))
    #expect(wren.name == "Commander Finch" && wren.aliases == ["Wren", "Captain Wren", "the captain"])
  }

  @Test func aCharacterJoinedToAnotherIsJoinedAgain() throws {
    var text = ScriptFormat.fountain.write(.rich)
    text = text.replacing("@Wren\n", with: "@O'Tull\n")
    let old = try ScriptFormat.fountain.read(Array(text.utf8)).script
    #expect(old.character("wren") == nil)
    var new = longer()
    new.chapters[1].lines[1] = .init(
      kind: .dialogue, speaker: "wren", text: "Ninety years.", paragraph: 3, confidence: 0.9, because: "tag")
    let update = ScriptUpdate(of: old, to: new.withLineIDs())
    #expect(!update.script.lines.contains { $0.speaker == "wren" })
    #expect(update.script.character("wren") == nil)
    #expect(update.script.character("o_tull")?.aliases == ["Wren", "Captain Wren", "the captain"])
    #expect(update.joined.map(\.description) == ["“Wren” is joined to “O'Tull”, as before"])
  }

  @Test func speechMadeNarrationStaysNarration() throws {
    let update = ScriptUpdate(of: try edited(("@Wren\n(sign)\nKEEP OFF", "!KEEP OFF")), to: longer())
    let line = try #require(update.script.lines.first { $0.text == "KEEP OFF THE SLIP" })
    #expect(line.kind == .narration && line.speaker == "narrator" && line.confidence == nil && line.source != nil)
  }

  @Test func wordsChangedByHandAreListed() throws {
    let update = ScriptUpdate(of: try edited(("and so was the lamp", "and so was the light")), to: longer())
    #expect(
      update.lost.map(\.description) == [
        "line 3, Narrator: “The tide was out, and so was the light.”: "
          + "the words changed by hand are not carried over; the manuscript has others in line 5"
      ])
  }

  @Test func wordsChangedByHandAreKeptWhereTheirSurroundingsStand() throws {
    let update = ScriptUpdate(of: try edited(("and so was the lamp", "and so was the light")), to: .rich)
    #expect(update.script.line(3)?.text == "The tide was out, and so was the light.")
    #expect(update.script.line(3)?.source == nil && update.carried == 1 && update.lost == [])
    #expect(
      update.kept.map(\.description) == [
        "line 3 keeps the words changed by hand: “The tide was out, and so was the light.”, where the manuscript has "
          + "“The tide was out, and so was the lamp.”"
      ])
  }

  @Test func linesAddedByHandAreKeptWhereTheirSurroundingsStand() throws {
    let old = try edited(("@Pip\n(thought)", "@O'Tull\nIt was the gulls.\n\nThe gulls cried.\n\n@Pip\n(thought)"))
    let update = ScriptUpdate(of: old, to: longer())
    let lines = update.script.lines
    let first = try #require(lines.firstIndex { $0.text == "It was the gulls." })
    #expect(lines[first].speaker == "o_tull" && lines[first].confidence == 1)
    #expect(lines[first + 1].text == "The gulls cried." && lines[first + 2].text == "They never look up.")
    #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.paragraph <= $1.paragraph })
    #expect(update.kept.map(\.number) == [first + 1, first + 2] && update.lost == [])
    #expect(lines.count == longer().lines.count + 2)
  }

  @Test func linesAddedByHandAreListedWhereTheirSurroundingsAreGone() throws {
    let old = try edited(("@Pip\n(thought)", "@O'Tull\nIt was the gulls.\n\n@Pip\n(thought)"))
    var new = Script.rich
    let place = try #require(new.chapters[1].lines.firstIndex { $0.text == "They never look up." })
    new.chapters[1].lines.insert(
      .init(kind: .narration, text: "Nobody had asked the gulls.", paragraph: 6, source: Span(0..<9)), at: place)
    let update = ScriptUpdate(of: old, to: new.withLineIDs())
    #expect(update.kept == [] && update.lost.count == 1)
    #expect(update.lost.first?.line.text == "It was the gulls.")
  }

  /// Any corrections at all, carried to the script they were made in, give the edited script.
  @Test func carriedToItselfNothingIsLost() throws {
    var scripts = NastyScripts(seed: 14), random = SeededRandom(15)
    for _ in 0..<300 {
      let new = scripts.script()
      var old = new
      for chapter in old.chapters.indices {
        for line in old.chapters[chapter].lines.indices where old.chapters[chapter].lines[line].kind == .dialogue {
          guard random.once(in: 2) else { continue }
          old.chapters[chapter].lines[line].speaker = random.pick(old.characters).id
          old.chapters[chapter].lines[line].confidence = 1
          old.chapters[chapter].lines[line].because = "settled by hand"
          old.chapters[chapter].lines[line].alternatives = []
        }
      }
      let update = ScriptUpdate(of: old, to: new)
      try #require(update.script.lines == old.lines)
      try #require(update.lost == [])
    }
  }

  @Test func aLongScriptOfOneWordTakesNoTime() {
    let lines = (0..<20_000).map { index in
      Script.Line(kind: .dialogue, text: "no " + String(repeating: "no ", count: index % 3), paragraph: index)
    }
    let old = Script(title: "", characters: [.narrator], chapters: [.init(title: nil, lines: lines)])
    let new = Script(
      title: "", characters: [.narrator], chapters: [.init(title: nil, lines: lines.reversed() + lines.dropFirst(7))])
    let took = ContinuousClock().measure { _ = ScriptUpdate(of: old, to: new) }
    #expect(took < .seconds(30))
  }
}
