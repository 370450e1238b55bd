import HearsayScript
import Testing

@Suite struct TextRoundTripTests {
  private func read(_ text: String) throws -> Script {
    try ScriptFormat.text.read(Array(text.utf8), file: "a.txt").script
  }

  /// What the view keeps of a script.
  private func kept(_ script: Script) -> Script {
    var script = script
    script.source = nil
    script.omitted = []
    for chapter in script.chapters.indices {
      for index in script.chapters[chapter].lines.indices {
        let line = script.chapters[chapter].lines[index]
        script.chapters[chapter].lines[index].source = nil
        guard line.kind == .dialogue else { continue }
        script.chapters[chapter].lines[index].alternatives = line.isDoubtful ? Array(line.alternatives.prefix(1)) : []
        if !line.isDoubtful {
          script.chapters[chapter].lines[index].confidence = 1
          script.chapters[chapter].lines[index].because = "named in the script"
        }
      }
    }
    return script
  }

  @Test func whatIsShownComesBack() throws {
    #expect(try read(ScriptFormat.text.write(.rich)).differences(from: kept(.rich)) == [])
  }

  @Test(arguments: [40, 60, 80, 200]) func wrappedRowsComeBack(width: Int) throws {
    var script = Script.rich
    script.chapters[1].lines[1].text =
      String(repeating: "The tide was out, 12 of 13 lamps [?] too. ", count: 9) + "End."
    script = script.withLineIDs()
    let text = TextView.render(script, width: width)
    #expect(text.split(separator: "\n").dropFirst(12).filter { !$0.contains("[?") }.allSatisfy { $0.count <= width })
    #expect(try read(text).differences(from: kept(script)) == [])
  }

  @Test func nastyScriptsKeepTheirWordsAndSpeakers() throws {
    var scripts = NastyScripts(seed: 4)
    for number in 0..<1000 {
      let script = scripts.script()
      let text = TextView.render(script, width: number % 3 == 0 ? 50 : nil)
      let read = try read(text)
      func told(_ script: Script) -> [String] {
        script.lines.map { line in
          let text = FountainRoundTripTests.shown(line.text)
          return "\(line.kind) \(line.speaker) \(line.delivery?.rawValue ?? "") \(line.mode?.rawValue ?? ""): \(text)"
        }
      }
      let wrong = zip(told(read), told(script)).first { $0 != $1 }
      try #require(wrong == nil && read.lines.count == script.lines.count, "script \(number):\n\(text)")
      try #require(read.characters.map(\.id) == script.characters.map(\.id))
      try #require(read.characters.map(\.gender) == script.characters.map(\.gender))
      try #require(read.narrator == script.narrator)
    }
  }

  @Test func everyPieceCanBeColoured() {
    var roles: Set<TextView.Role> = []
    let painted = TextView.render(.rich) { role, text in
      roles.insert(role)
      return "<" + text + ">"
    }
    #expect(painted.filter { $0 != "<" && $0 != ">" } == ScriptFormat.text.write(.rich))
    #expect(roles.isSuperset(of: [.head, .chapter, .number, .narration, .doubt, .speaker(1), .speech(1), .speaker(0)]))
  }

  @Test func aDoubtSaysWhyAndWhoElse() {
    let text = ScriptFormat.text.write(.rich)
    #expect(text.contains("[? 0.412 turn: answers the line before; or Pip 0.355]"))
    #expect(text.ranges(of: "[?").count == 2, "two lines are doubtful")
  }

  @Test func aHandMayLeaveOutTheHeadAndTheNumbers() throws {
    let script = try read(
      "# hearsay script 1\n\nNarrator  It rained.\nAda  (whispers) “Hush.”\n     “not speech”\n\nAda  Gone.")
    #expect(script.lines.map(\.text) == ["It rained.", "Hush.” “not speech", "Gone."])
    #expect(script.lines.map(\.kind) == [.narration, .dialogue, .narration])
    #expect(script.lines.map(\.paragraph) == [1, 1, 2])
    #expect(script.lines.map(\.speaker) == ["narrator", "ada", "ada"])
    #expect(script.lines[1].delivery == .whispering)
  }

  @Test(arguments: [
    ("Once upon a time", "a.txt:1:1: expected “# hearsay script 1”"),
    ("# hearsay script 1\nlemon", "a.txt:2: expected title:, author:, language:, narrator: or cast:, found “lemon”"),
    ("# hearsay script 1\ncast: A | a | x", "a.txt:2: expected a gender (female, male, neutral), found “x”"),
    (
      "# hearsay script 1\n\nlemon",
      "a.txt:3: expected a line's number, its speaker and its words with two blanks between them, found “lemon”"
    ),
  ])
  func aMistakeIsNamedWithItsRow(text: String, message: String) {
    let error = #expect(throws: ScriptError.self) { try read(text) }
    #expect(error?.description == message)
  }

  @Test(arguments: [
    ("# hearsay script 1\n", true), ("# hearsay script 1", true), ("\u{FEFF}# hearsay script 1\r\n", true),
    ("# hearsay script 12", false), ("Chapter 1", false), ("", false), (" # hearsay script 1", false),
  ])
  func onlyTheFirstRowMakesATextAScript(text: String, isScript: Bool) {
    #expect((ScriptFormat.detect(fileName: "story.txt", content: Array(text.utf8)) == .text) == isScript)
  }
}
