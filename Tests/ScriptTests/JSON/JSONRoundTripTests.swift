import HearsayScript
import Testing

@Suite struct JSONRoundTripTests {
  @Test func everythingComesBack() throws {
    let text = ScriptFormat.json.write(.rich)
    #expect(try ScriptFormat.json.read(Array(text.utf8)).script.differences(from: .rich) == [])
  }

  @Test func nastyScriptsComeBack() throws {
    var scripts = NastyScripts(seed: 1)
    for _ in 0..<1000 {
      let script = scripts.script()
      let read = try ScriptFormat.json.read(Array(ScriptFormat.json.write(script).utf8))
      try #require(read.script.differences(from: script) == [])
    }
  }

  @Test func theSameScriptGivesTheSameBytes() {
    #expect(ScriptFormat.json.write(.rich) == ScriptFormat.json.write(.rich))
  }

  @Test func confidencesHaveThreeDecimals() {
    var script = Script.rich
    script.chapters[1].lines[2].confidence = 0.97049
    script.chapters[1].lines[4].confidence = 2 / 3
    let text = ScriptFormat.json.write(script)
    #expect(text.contains("\"confidence\": 0.970,"))
    #expect(text.contains("\"confidence\": 0.667,"))
    #expect(text.contains("\"confidence\": 1.000,"))
  }
}
