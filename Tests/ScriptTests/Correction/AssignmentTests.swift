import HearsayScript
import Testing

@Suite struct AssignmentTests {
  private func assigned(_ texts: String...) throws -> Script {
    var assignments: [Assignment] = []
    for text in texts { assignments.append(try Assignment(text)) }
    return try Script.rich.assigning(assignments)
  }

  /// The numbers of the lines that differ from the rich script's.
  private func changed(_ script: Script) -> [Int] {
    zip(script.lines, Script.rich.lines).enumerated().filter { $1.0 != $1.1 }.map { $0.offset + 1 }
  }

  @Test(arguments: [
    ("6=Wren", [6]), ("4-9=pip", [4, 6, 8, 9]), ("6,8-9 = the  captain", [6, 8, 9]),
    ("1-14=O'Tull", [4, 6, 8, 9, 11, 12, 13]),
    ("11=Unknown", [11]),
  ])
  func theSpeechOfARangeIsSettled(text: String, lines: [Int]) throws {
    let script = try assigned(text)
    #expect(changed(script) == lines)
    for number in lines {
      let line = try #require(script.line(number))
      #expect(line.confidence == 1 && line.because == "settled by hand" && line.alternatives == [])
      #expect(line.source == Script.rich.line(number)?.source && line.id == Script.rich.line(number)?.id)
    }
  }

  @Test func theLastAssignmentCounts() throws {
    #expect(try assigned("6=Wren", "4-6=Pip").line(6)?.speaker == "pip")
  }

  @Test func theUnknownNeedNotBeInTheScript() throws {
    var script = Script.rich
    script.characters.removeLast()
    script.chapters[2].lines.remove(at: 1)
    script.chapters[1].lines[4].alternatives = []
    #expect(try script.assigning([Assignment("6=unknown")]).character("unknown") == .unknown)
  }

  @Test(arguments: ["", "=Wren", "6=", "6", "x=Wren", "6-=Wren", "9-6=Wren", "0=Wren", "6,,7=Wren"])
  func whatIsNoAssignmentIsRefused(text: String) {
    #expect(throws: AssignmentError.malformed(text)) { try Assignment(text) }
  }

  @Test(arguments: [
    ("12-40=Wren", "there is no line 40: the script has lines 1 to 14"),
    ("15=Wren", "there is no line 15: the script has lines 1 to 14"),
    (
      "6=Wern",
      "nobody is called “Wern” (perhaps “Wren”); there are: Narrator, Wren, O'Tull, The crowd, Pip, Unknown"
    ),
    ("5=Wren", "line 5 is narration, not speech; the nearest speech is in line 4 and in line 6"),
    ("7=Wren", "line 7 is a break, not speech; the nearest speech is in line 6 and in line 8"),
    ("1-3=Wren", "nobody speaks in lines 1 to 3; the nearest speech is in line 4"),
  ])
  func whatIsNotThereSaysWhatIs(text: String, message: String) {
    let error = #expect(throws: AssignmentError.self) { try assigned(text) }
    #expect(error?.description == message)
  }
}
