import HearsayScript
import Testing

@Suite struct TEITests {
  private static let schema = "schemas/tei_all.rng"
  static let canValidate = Tool.isInstalled("jing") && Shared.has(schema)

  @Test(.enabled(if: canValidate, "no jing, or no schemas/tei_all.rng in the shared folder"))
  func whatIsWrittenIsValid() throws {
    let folder = try TemporaryFolder()
    var scripts = NastyScripts(seed: 10)
    var files = [try folder.write(ScriptFormat.tei.write(.rich), "rich.xml")]
    files.append(
      try folder.write(ScriptFormat.tei.write(Script(title: "", characters: [.narrator], chapters: [])), "empty.xml"))
    for number in 0..<150 {
      files.append(try folder.write(ScriptFormat.tei.write(scripts.script()), "\(number).xml"))
    }
    let result = try Tool.run(["jing", Shared.path(Self.schema)] + files)
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(.enabled(if: canValidate, "no jing, or no schemas/tei_all.rng in the shared folder"))
  func theValidatorWouldFindAMistake() throws {
    let folder = try TemporaryFolder()
    let wrong = try folder.write(
      ScriptFormat.tei.write(.rich).replacing("direct=\"true\"", with: "direkt=\"true\""), "a.xml")
    #expect(try Tool.run(["jing", Shared.path(Self.schema), wrong]).status != 0)
  }

  @Test func speechSaysWhoAndHow() {
    let text = ScriptFormat.tei.write(.rich)
    #expect(
      text.contains(
        ##"<p><said xml:id="line-4" who="#wren" direct="true" aloud="true" ana="#delivery-growling">Who put it out?</said> growled Wren.</p>"##
      ))
    #expect(
      text.contains(
        ##"<role xml:id="wren">Wren</role><roleDesc>female; old; also called Captain Wren, the captain</roleDesc>"##))
    #expect(text.contains(##"who="#pip" direct="true" aloud="false" ana="#as-thought">"##))
    #expect(text.contains(##"<milestone unit="scene" xml:id="line-7"/>"##))
  }

  @Test func doubtsStandBehindTheText() {
    let text = ScriptFormat.tei.write(.rich)
    #expect(
      text.contains(
        ##"<certainty target="#line-6" match="@who" locus="value" degree="0.412"><desc>turn: answers the line before</desc></certainty>"##
      ))
    #expect(
      text.contains(##"<certainty target="#line-6" match="@who" locus="value" assertedValue="#pip" degree="0.355"/>"##))
    #expect(text.contains(##"<certainty target="#line-4" match="@who" locus="value" degree="0.970"/>"##))
    let speech = Script.rich.lines.count { $0.confidence != nil }
    #expect(text.ranges(of: "<certainty").count == speech + 2, "each line of speech, and two of line 6's others")
  }

  @Test(arguments: [("ada", "ada"), ("åsa_lill", "åsa_lill"), ("李白", "李白"), ("2nd_guard", "c-2"), ("ऋषि", "c-2")])
  func aCharacterIsReferredToByANameThatXMLAllows(id: String, name: String) {
    let script = Script(title: "", characters: [.narrator, .init(id: id, name: "x")], chapters: [])
    #expect(ScriptFormat.tei.write(script).contains("<role xml:id=\"\(name)\">"))
  }

  @Test func whatXMLForbidsIsLeftOut() {
    let line = Script.Line(kind: .narration, text: "a\u{0}b\u{7}c\u{FFFE}d\u{FFFF}e\u{FFFD}f\u{1F600}", paragraph: 1)
    let script = Script(title: "<&>\"", characters: [.narrator], chapters: [.init(title: nil, lines: [line])])
    #expect(ScriptFormat.tei.write(script).contains("<p>abcde\u{FFFD}f\u{1F600}</p>"))
    #expect(ScriptFormat.tei.write(script).contains("<title>&lt;&amp;&gt;&quot;</title>"))
  }
}
