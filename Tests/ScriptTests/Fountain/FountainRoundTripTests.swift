import HearsayScript
import Testing

@Suite struct FountainRoundTripTests {
  @Test func everythingComesBack() throws {
    let read = try ScriptFormat.fountain.read(Array(ScriptFormat.fountain.write(.rich).utf8))
    #expect(read.script.differences(from: .rich) == [])
    #expect(read.warnings == [])
  }

  @Test func nastyScriptsComeBack() throws {
    var scripts = NastyScripts(seed: 2)
    for number in 0..<1500 {
      let script = scripts.script()
      let text = ScriptFormat.fountain.write(script)
      let read = try ScriptFormat.fountain.read(Array(text.utf8))
      try #require(read.script.differences(from: script) == [], "script \(number):\n\(text)")
      try #require(read.warnings == [])
    }
  }

  @Test func aWindowsEditorChangesNothing() throws {
    let text = ScriptFormat.fountain.write(.rich).replacing("\n", with: "\r\n")
    #expect(
      try ScriptFormat.fountain.read([0xEF, 0xBB, 0xBF] + Array(text.utf8)).script.differences(from: .rich) == [])
  }

  /// Without the marks the same people say the same words in the same order.
  @Test func theScreenplayAloneHoldsWhatIsSaid() throws {
    var scripts = NastyScripts(seed: 3)
    for number in 0..<500 {
      let script = scripts.script()
      let text = ScriptFormat.fountain.write(script)
      let screenplay = String(try #require(text.split(separator: "\n/*\nhearsay marks 1").first))
      let read = try ScriptFormat.fountain.read(Array(screenplay.utf8)).script
      let labels = SpeakerLabels(script.characters), names = SpeakerLabels(read.characters)
      func said(_ script: Script, _ labels: SpeakerLabels) -> [String] {
        script.lines.filter { $0.kind == .dialogue }.map {
          "\(labels[$0.speaker].lowercased()) (\($0.delivery?.rawValue ?? "")/\($0.mode?.rawValue ?? "")): \(Self.shown($0.text))"
        }
      }
      try #require(said(read, names) == said(script, labels), "script \(number):\n\(screenplay)")
      try #require(
        read.lines.filter { $0.kind == .narration }.map(\.text)
          == script.lines.filter { $0.kind == .narration }.map { Self.shown($0.text) }, "script \(number)")
    }
  }

  /// A hand that writes more decimals than there are changes nothing but the third.
  @Test func sharesHaveThreeDecimals() throws {
    let text = ScriptFormat.fountain.write(.rich)
    let edited = text.replacing("o_tull 0.020", with: "o_tull 0.0204")
    try #require(edited != text)
    #expect(
      try ScriptFormat.fountain.read(Array(edited.utf8)).script == ScriptFormat.fountain.read(Array(text.utf8)).script)
  }

  /// A paragraph's number that no script has is passed over, though a line is added behind it.
  @Test(arguments: ["-8", "9223372036854775807", "2147483647"]) func paragraphsHaveTheirLimit(number: String) throws {
    let text = ScriptFormat.fountain.write(.rich)
    let marked = text.replacing(/"p":\d+/, with: "\"p\":\(number)")
    try #require(marked != text)
    let edited = marked.replacing("\n/*\nhearsay marks 1", with: "\n\nShe sat down.\n\n/*\nhearsay marks 1")
    let script = try ScriptFormat.fountain.read(Array(edited.utf8)).script
    #expect(try ScriptFormat.json.read(Array(ScriptFormat.json.write(script).utf8)).script == script)
  }

  /// White space collapsed, control characters gone.
  static func shown(_ text: String) -> String {
    let scalars = text.unicodeScalars.filter { $0.properties.generalCategory != .control || $0.properties.isWhitespace }
    return scalars.split { $0.properties.isWhitespace && $0 != "\u{A0}" }
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }
}
