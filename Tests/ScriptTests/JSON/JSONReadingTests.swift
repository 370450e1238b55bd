import HearsayScript
import Testing

@Suite struct JSONReadingTests {
  private func read(_ text: String) throws -> Script {
    try ScriptFormat.json.read(Array(text.utf8), file: "s.json").script
  }

  /// A script with two chapters, the second holding what is given.
  private func script(line: String, characters: String = #"{"id":"ada","name":"Ada"}"#, top: String = "") -> String {
    """
    {"format":"hearsay-script","version":1,\(top)"characters":[\(characters)],
    "chapters":[{"lines":[{"kind":"narration","text":"One."}]},{"title":"Two","lines":[{"kind":"break"},\(line)]}]}
    """
  }

  @Test func aHandMayLeaveOutWhatHasAnObviousValue() throws {
    let read = try read(script(line: #"{"kind":"dialogue","speaker":"ada","text":"Hi."}"#))
    #expect(read.characters.map(\.id) == ["narrator", "ada"])
    #expect(read.language == "en")
    #expect(read.lines.map(\.paragraph) == [1, 2, 3])
    #expect(read.lines.map(\.speaker) == ["narrator", "narrator", "ada"])
    #expect(read.lines.allSatisfy { $0.id.count == 12 })
  }

  @Test func idsAreMadeFromTheTextAgain() throws {
    let read = try read(script(line: #"{"id":"forged","kind":"narration","text":"Two."}"#))
    #expect(read.lines.last?.id == LineID.make(text: "Two.", occurrence: 0))
  }

  @Test(arguments: [
    (
      #"{"kind":"dialogue","speaker":"adda","text":"x"}"#,
      "chapter 2, line 3: expected a speaker who is among the characters (perhaps ada), found “adda”"
    ),
    (#"{"kind":"dialogue","text":"x"}"#, "chapter 2, line 3: expected a speaker"),
    (
      #"{"kind":"song","text":"x"}"#,
      "chapter 2, line 3: expected a kind (heading, narration, dialogue, break), found “song”"
    ),
    (#"{"kind":"narration"}"#, "chapter 2, line 3: expected a text"),
    (
      #"{"kind":"narration","text":"x","source":{"start":9,"end":3}}"#,
      "chapter 2, line 3: expected a source that ends after it starts, found “9–3”"
    ),
    (
      #"{"kind":"dialogue","speaker":"ada","text":"x","confidence":1.5}"#,
      "chapter 2, line 3: expected a confidence from 0 to 1, found “1.5”"
    ),
    (
      #"{"kind":"narration","text":"x","paragraph":-1}"#, "chapter 2, line 3: expected a paragraph's number, found “-1”"
    ),
  ])
  func anErrorNamesChapterAndLine(line: String, message: String) {
    let error = #expect(throws: ScriptError.self) { try read(script(line: line)) }
    #expect(error?.description == "s.json: " + message)
  }

  @Test func aWrongTypeIsNamedWithItsLine() {
    let error = #expect(throws: ScriptError.self) { try read(script(line: #"{"kind":"narration","text":7}"#)) }
    #expect(error?.description.hasPrefix("s.json: chapter 2, line 3: expected a sound value for “text”") == true)
  }

  @Test(arguments: [
    ("{", "s.json: expected sound JSON"),
    ("", "s.json: expected sound JSON"),
    ("[]", "s.json: expected a sound value"),
    ("{\"format\":\"hearsay-script\",\"version\":1}", "s.json: expected the key “chapters”"),
    ("{\"format\":\"other\",\"chapters\":[]}", "s.json: expected \"format\": \"hearsay-script\", found “other”"),
    ("{\"format\":\"hearsay-script\",\"version\":2,\"chapters\":[]}", "s.json: expected \"version\": 1, found “2”"),
  ])
  func whatIsNoScriptIsRefused(text: String, start: String) {
    let error = #expect(throws: ScriptError.self) { try read(text) }
    #expect(error?.description.hasPrefix(start) == true, "\(error?.description ?? "")")
  }

  @Test func nestingWithoutEndIsRefused() {
    #expect(throws: ScriptError.self) { try read(String(repeating: "[", count: 100_000)) }
  }

  @Test(arguments: ["../etc", "Ada", "a b", "", "_a", String(repeating: "a", count: 61)])
  func anUnsoundIDIsRefused(id: String) {
    let error = #expect(throws: ScriptError.self) {
      try read(script(line: #"{"kind":"break"}"#, characters: "{\"id\":\"\(id)\"}"))
    }
    #expect(error?.place == .character(1))
  }

  @Test func twoCharactersOfOneIDAreRefused() {
    let error = #expect(throws: ScriptError.self) {
      try read(script(line: #"{"kind":"break"}"#, characters: #"{"id":"ada"},{"id":"ada"}"#))
    }
    #expect(error?.description == "s.json: character 2: expected an id of its own, found “ada”")
  }

  @Test func aNarratorMustBeAmongTheCharacters() throws {
    let text = script(line: #"{"kind":"break"}"#, top: #""narrator":"ismael","#)
    let error = #expect(throws: ScriptError.self) { try read(text) }
    #expect(error?.description == "s.json: expected a narrator who is among the characters, found “ismael”")
    #expect(try read(script(line: #"{"kind":"break"}"#, top: #""narrator":"ada","#)).lines[1].speaker == "ada")
  }

  @Test func theUnknownNeedsNoEntry() throws {
    let read = try read(script(line: #"{"kind":"dialogue","speaker":"unknown","text":"x"}"#))
    #expect(read.characters.map(\.id) == ["narrator", "ada", "unknown"])
  }
}
