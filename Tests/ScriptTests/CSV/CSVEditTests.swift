import HearsayScript
import Testing

/// Tables that a hand has edited or written.
@Suite struct CSVEditTests {
  private func read(_ text: String) throws -> ScriptReading {
    try ScriptFormat.csv.read(Array(text.utf8), file: "a.csv")
  }

  /// The rich script's table with an edit in the row of a line.
  private func edited(line: Int, _ old: String, _ new: String) throws -> ScriptReading {
    var rows = ScriptFormat.csv.write(.rich).split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    let row = try #require(rows[line].firstRange(of: old))
    rows[line].replaceSubrange(row, with: new)
    return try read(rows.joined(separator: "\r\n"))
  }

  @Test func anotherNameSettlesTheLine() throws {
    let line = try #require(try edited(line: 6, "O'Tull", "Captain Wren").script.line(6))
    #expect(line.speaker == "wren" && line.confidence == 1 && line.because == "settled by hand")
    #expect(line.source == Script.rich.line(6)?.source)
  }

  @Test func aNewNameMakesACharacterAndNamesTheNearest() throws {
    let reading = try edited(line: 9, "The crowd", "The crow")
    #expect(reading.script.line(9)?.speaker == "the_crowd", "all that the crowd says: renamed")
    let other = try edited(line: 4, "Wren", "Wern")
    #expect(other.script.line(4)?.speaker == "wern")
    #expect(other.warnings.map(\.description) == ["row 5: new character “Wern”: is it “Wren”?"])
  }

  @Test func aNameChangedThroughoutRenamesTheCharacter() throws {
    let script = try read(ScriptFormat.csv.write(.rich).replacing(",Wren,", with: ",Commander Finch,")).script
    #expect(script.line(4)?.speaker == "wren" && script.line(12)?.confidence == 1)
    #expect(script.character("wren")?.name == "Commander Finch")
    #expect(script.character("wren")?.aliases.contains("Wren") == true)
  }

  @Test func otherWordsLoseTheirPlaceAndKeepTheirReasons() throws {
    let line = try #require(try edited(line: 4, "Who put it out?", "Who did it?").script.line(4))
    #expect(line.text == "Who did it?" && line.source == nil && line.because == "tag: growled Wren")
  }

  @Test func anIDThatASpreadsheetTookForANumberCostsNothing() throws {
    let id = try #require(Script.rich.line(4)?.id)
    #expect(try edited(line: 4, id, "9.1E+11").script.line(4) == Script.rich.line(4))
  }

  @Test func rowsTakenOutLeaveTheOthersAsTheyWere() throws {
    var script = Script.rich
    script.chapters[1].lines[3].text = "Not I."
    script = script.withLineIDs()
    var rows = ScriptFormat.csv.write(script).split(separator: "\r\n").map(String.init)
    rows.remove(at: 5)
    #expect(try read(rows.joined(separator: "\n")).script.line(5)?.source == script.line(6)?.source)
  }

  @Test func aDirectionIsReadAsInAScreenplay() throws {
    #expect(try edited(line: 6, "O'Tull,,", "O'Tull,whispers,").script.line(6)?.delivery == .whispering)
  }

  @Test func aTableOfTwoColumnsIsEnough() throws {
    let script = try read("Speaker,Text\nNarrator,It rained.\nAda,Hush.\nnarrator,\"She said \"\"so\"\".\"\n,Well.\n")
      .script
    #expect(script.lines.map(\.text) == ["It rained.", "Hush.", "She said \"so\".", "Well."])
    #expect(script.lines.map(\.kind) == [.narration, .dialogue, .narration, .narration])
    #expect(script.lines.map(\.speaker) == ["narrator", "ada", "narrator", "narrator"])
    #expect(script.lines.map(\.paragraph) == [1, 2, 3, 4])
    #expect(script.lines[1].because == "named in the script" && script.lines[1].confidence == 1)
  }

  @Test(arguments: [";", "\t"]) func spreadsheetsMaySeparateOtherwise(separator: String) throws {
    let table =
      ["kind", "speaker", "text", "confidence"].joined(separator: separator)
      + "\r" + ["dialogue", "Ada", "Yes, yes", "0,5"].joined(separator: separator)
    let line = try #require(try read(table).script.line(1))
    #expect(line.text == "Yes, yes" && line.confidence == 0.5)
  }

  @Test func aChapterEndsWhereItsNumberChanges() throws {
    let script = try read(
      "chapter,kind,speaker,text\n1,heading,,One\n1,dialogue,Ada,Hm.\n2,heading,,Two\n2,break,,\n7,,Ada,Gone."
    ).script
    #expect(script.chapters.map(\.title) == ["One", "Two", nil])
    #expect(script.chapters.map(\.lines.count) == [2, 2, 1])
  }

  @Test(arguments: [
    ("", "a.csv:1:1: expected a first row that names the columns"),
    (
      "a,b\n", "a.csv:1:1: expected a first row that names the columns, speaker and text among them, found “a,b”"
    ),
    (
      "speaker,text\nAda,\"Yes\nor no",
      "a.csv:2:5: expected a closing quotation mark for the cell that begins here, found “Yes or no”"
    ),
    ("speaker,text\nAda,\"Yes\"!\n", "a.csv:2:10: expected the end of the cell after its quotation mark, found “!”"),
    ("speaker,text,text", "a.csv:1:14: expected each column once, found “text”"),
    (
      "speaker,text,kind\nAda,Yes.,lemon",
      "a.csv:2:10: expected a kind (heading, narration, dialogue, break), found “lemon”"
    ),
    ("speaker,text,confidence\nAda,Yes.,2", "a.csv:2:10: expected a confidence from 0 to 1, found “2”"),
    ("text,kind,speaker\n\"Yes\n2\",dialogue,", "a.csv:2: expected a speaker, found “Yes 2”"),
    (
      "text,speaker,start,end\na,Ada,1,0",
      "a.csv: chapter 1, line 1: expected a source that ends after it starts, found “1–0”"
    ),
  ])
  func aMistakeIsNamedWithItsPlace(text: String, message: String) {
    let error = #expect(throws: ScriptError.self) { try read(text) }
    #expect(error?.description == message)
  }

  @Test func chaptersByTheMillionEndInAnErrorAndNotInALoop() {
    let rows = (0..<50_000).map { "Ada,Yes.,\($0 % 2 == 0 ? 1 : 2_000_000_000)\n" }.joined()
    #expect(throws: ScriptError.self) { try read("speaker,text,chapter\n" + rows) }
  }
}
