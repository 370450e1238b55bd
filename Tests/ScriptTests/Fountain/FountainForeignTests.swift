import HearsayScript
import Testing

/// Screenplays that Hearsay did not write, heard as at a table read.
@Suite struct FountainForeignTests {
  private func read(_ text: String) throws -> Script {
    try ScriptFormat.fountain.read(Array(text.utf8)).script
  }

  /// `kind speaker (delivery): text` for each line.
  private func told(_ text: String) throws -> [String] {
    try read(text).lines.map { line in
      switch line.kind {
      case .break: "break"
      case .heading: "heading: \(line.text)"
      case .narration: "narration: \(line.text)"
      case .dialogue:
        "\(line.speaker)\(line.delivery.map { " (\($0.rawValue))" } ?? "")\(line.mode.map { " as \($0.rawValue)" } ?? ""): \(line.text)"
      }
    }
  }

  @Test(arguments: [
    ("INT. BOAT HOUSE - NIGHT #12A#\n\nRain.", ["narration: INT. BOAT HOUSE - NIGHT", "narration: Rain."]),
    (".THE SEA", ["narration: THE SEA"]),
    ("...and then", ["narration: ...and then"]),
    ("She waits.\nAnd waits.\n\nAnd goes.", ["narration: She waits. And waits.", "narration: And goes."]),
    ("CUT TO:\n\n> FADE OUT.", ["narration: CUT TO:", "narration: FADE OUT."]),
    ("> THE END <", ["narration: THE END"]),
    ("> * * * <\n\n* * *\n\n===", ["break", "break", "break"]),
    (
      "# Act One\n\n## The Quay\n\n= Ada learns the truth.\n\nWind.",
      ["heading: Act One", "heading: The Quay", "narration: Wind."]
    ),
    ("ADA\nHello.\n\nBEN ^\nHello.", ["ada: Hello.", "ben: Hello."]),
    ("ADA (V.O.) (CONT'D)\nHello\nthere.", ["ada: Hello there."]),
    (
      "ADA\n(beat)\nHello.\n(whispers)\nCome in.\n(to Ben)\nAt once.",
      ["ada: Hello.", "ada (whispering): Come in. At once."]
    ),
    ("ADA\n(in thought)\nHello.", ["ada as thought: Hello."]),
    ("@McTavish\nAye.\n\n@McTavish\nNo.", ["mctavish: Aye.", "mctavish: No."]),
    ("ADA\n~Row, row\n~row your boat", ["ada (singing): Row, row row your boat"]),
    ("~La la", ["narration: La la"]),
    ("!SHE SHOUTS\n\nADA\nHo!", ["narration: SHE SHOUTS", "ada: Ho!"]),
    ("SHE SHOUTS\n\nADA\nHo!", ["narration: SHE SHOUTS", "ada: Ho!"]),
    ("ADA\nOne.\n  \nTwo.", ["ada: One. Two."]),
    ("ADA\nOne.\n\nTwo.", ["ada: One.", "narration: Two."]),
    ("She *really* **is** _there_, 2 * 3 * 4, a\\*b.", ["narration: She really is there, 2 * 3 * 4, a*b."]),
    ("A [[not this]]word.\n\n[[nor\nthis]]\n\nEnd.", ["narration: A word.", "narration: End."]),
    ("One. /* two.\n\nthree. */ Four.", ["narration: One. Four."]),
    ("ADA\n[[slowly]]\nHello.", ["ada: Hello."]),
    ("Open /* for ever", ["narration: Open /* for ever"]),
    ("Open [[ for ever\n\n]]", ["narration: Open [[ for ever", "narration: ]]"]),
    ("ADA\nOne.\n@Ben\nTwo.", ["ada: One.", "ben: Two."]),
    ("NARRATOR\nOnce.", ["narrator: Once."]),
    ("ÉLISE\nOui.", ["élise: Oui."]),
    ("FADE IN:\n\nADA\nHo.", ["narration: FADE IN:", "ada: Ho."]),
    ("", []), ("\n\n \n", []), ("@\nx", ["narration: @ x"]), ("#", []),
    ("ADA\n(sighs)", []), ("ADA\n(sighs)\n  \n", ["ada (sighing): "]),
  ])
  func everyElementHasItsVoice(text: String, lines: [String]) throws {
    #expect(try told(text) == lines)
  }

  @Test func theTitlePageIsNotRead() throws {
    let script = try read(
      """
      Title:
          _**THE LAMP**_
          A play
      Credit: Written by
      Author: Ada Finch
      Author: Ben Orr
      Language: en-GB
      Contact:
          1 Quay Street

      FADE IN:
      """)
    #expect(script.title == "THE LAMP A play")
    #expect(script.author == "Ada Finch, Ben Orr")
    #expect(script.language == "en-GB")
    #expect(script.lines.map(\.text) == ["FADE IN:"])
  }

  @Test func whatIsWrittenIsCertain() throws {
    let script = try read("ADA\nHello.\n\nShe goes.")
    #expect(script.lines.map(\.confidence) == [1, nil])
    #expect(script.lines[0].because == "named in the script")
    #expect(script.lines.map(\.paragraph) == [1, 2])
    #expect(script.characters.map(\.name) == ["Narrator", "ADA"])
    #expect(script.source == nil)
  }

  @Test func aMisspeltNameIsPointedOut() throws {
    let reading = try ScriptFormat.fountain.read(Array("ELIZABETH\nOne.\n\nELIZABTEH\nTwo.".utf8))
    #expect(reading.warnings.map(\.description).joined() == "row 4: new character “ELIZABTEH”: is it “ELIZABETH”?")
  }

  @Test func brokenTextIsRefusedWithItsRow() {
    let error = #expect(throws: ScriptError.self) {
      try ScriptFormat.fountain.read(Array("One.\n\n".utf8) + [0xFF], file: "a.fountain")
    }
    #expect(error?.description == "a.fountain:3: expected text in utf-8")
  }

  @Test(arguments: ["/*", "[[", "*a ", "_", "[[ ]", "\\", "@", "ADA\n(", "# ", "\n", "(", "~"])
  func noTextTakesForEver(piece: String) throws {
    let text = String(repeating: piece, count: 100_000)
    let took = try ContinuousClock().measure { _ = try read(text) }
    #expect(took < .seconds(5))
  }
}
