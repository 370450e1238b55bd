import HearsayScript
import Testing

@Suite struct PartTests {
  @Test func aPartIsTheSpeakersLinesUnderTheirOwnNumbers() throws {
    let part = try Part(of: "Captain Wren", in: .rich, cues: false)
    #expect(part.numbers == [4, 12, 13])
    #expect(part.script.lines.map(\.text) == ["Who put it out?", "Come at once. Bring oil.", "KEEP OFF THE SLIP"])
    #expect(part.script.chapters.map(\.title) == ["One: The Slipway", "Two"])
  }

  @Test func aCueIsTheSpokenLineBefore() throws {
    let part = try Part(of: "wren", in: .rich, cues: true)
    #expect(part.numbers == [3, 4, 11, 12, 13], "line 12 is line 13's cue and stands there already")
    let pip = try Part(of: "pip", in: .rich, cues: true)
    #expect(pip.numbers == [6, 8], "a silence is no cue")
  }

  @Test func itsWordsAreCountedWithoutTheCues() throws {
    let part = try Part(of: "wren", in: .rich, cues: true)
    #expect(part.lineCount == 3 && part.wordCount == 4 + 5 + 4)
    #expect(part.summary == "part of Wren: 3 lines, 13 words, less than a minute")
    var long = Script.rich
    long.chapters[1].lines[2].text = String(repeating: "word ", count: 1550)
    #expect(
      try Part(of: "wren", in: long, cues: false).summary == "part of Wren: 3 lines, 1559 words, about 10 minutes")
  }

  @Test func itsCharactersAreThoseItSpeaksOf() throws {
    let part = try Part(of: "pip", in: .rich, cues: true)
    #expect(part.script.characters.map(\.id) == ["narrator", "o_tull", "pip", "unknown"])
  }

  @Test func aStrangerIsRefused() {
    let error = #expect(throws: SelectionError.self) { try Part(of: "Wern", in: .rich, cues: true) }
    #expect(error?.description.hasPrefix("nobody called “Wern” speaks (perhaps “Wren”)") == true)
    #expect(throws: SelectionError.self) {
      var script = Script.rich
      script.characters.append(.init(id: "mute", name: "Mute"))
      return try Part(of: "mute", in: script, cues: true)
    }
  }

  @Test(arguments: [
    (
      ScriptFormat.text,
      ["part: part of Wren: 3 lines, 13 words", "  12  Wren      (letter) “Come at once. Bring oil.”"]
    ),
    (.fountain, ["Notes: part of Wren: 3 lines", "(letter)\nCome at once. Bring oil. [[12]]\n"]),
    (.json, [#""part": { "speaker": "wren", "lines": 3, "words": 13, "minutes": 0.1 }"#, #"{ "line": 12, "id": "#]),
    (.jsonl, [#""part": { "speaker": "wren""#, #"{ "line": 12, "chapter": 2, "#]),
    (.csv, ["\r\n12,2,11,dialogue,Wren,"]), (.tei, [#"<said xml:id="line-12" "#]),
    (.html, ["part of Wren: 3 lines", #"id="l12">"#, #"class="l d f q s2 cue" id="l11""#]),
    (.ssml, ["<s>Come at once.</s>"]),
  ])
  func everyFormatShowsItWithItsNumbers(format: ScriptFormat, pieces: [String]) throws {
    let text = format.write(try Part(of: "wren", in: .rich, cues: true))
    for piece in pieces { #expect(text.contains(piece), "\(piece) in\n\(text)") }
    #expect(!text.contains("Light it!"))
  }

  @Test(arguments: ScriptFormat.allCases.filter { $0.canBeRead && $0 != .text }) func aPartReadBackIsAScript(
    format: ScriptFormat
  ) throws {
    var scripts = NastyScripts(seed: 13)
    for _ in 0..<200 {
      let script = scripts.script()
      for character in script.characters {
        guard let part = try? Part(of: character.id, in: script, cues: true) else { continue }
        let text = format.write(part), read = try format.read(Array(text.utf8))
        try #require(read.script.differences(from: part.script.withLineIDs()) == [], "\(text)")
        try #require(read.warnings == [])
      }
    }
  }

  @Test func aPartAsTextReadBackSaysTheSame() throws {
    let part = try Part(of: "wren", in: .rich, cues: true)
    let read = try ScriptFormat.text.read(Array(ScriptFormat.text.write(part).utf8)).script
    #expect(read.lines.map(\.text) == part.script.lines.map(\.text))
    #expect(read.lines.map(\.speaker) == part.script.lines.map(\.speaker))
  }
}
