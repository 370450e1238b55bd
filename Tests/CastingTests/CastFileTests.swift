import HearsayCasting
import HearsayScript
import Testing

@Suite("cast.yaml") struct CastFileTests {
  private let script = Stage.script(
    ". spike angel*2 . spike*3 buffy",
    [Stage.man("spike", aliases: ["William"]), Stage.man("angel"), Stage.woman("buffy", "Miss Summers", age: .young)])

  private func sheet(_ text: String) throws -> CastSheet {
    try CastReader.sheet(text, file: "cast.yaml", script: script, bank: Stage.small)
  }

  @Test("what is written is read back to the same cast, byte for byte the same when written again")
  func roundTrip() throws {
    let director = CastingDirector(bank: Stage.small)
    let entry = CastSheet.Entry(
      character: "angel", voice: "finn", settings: VoiceSettings(pitch: 20, range: 0, rate: 450, gain: -725))
    let first = try director.cast(
      script,
      request: CastingRequest(
        sheet: CastSheet(entries: [entry], pauses: [.scene: 0, .line: 77]), solo: .voice("cleo"), speed: 1.25))
    let text = CastWriter.text(of: first, bank: Stage.small)
    let second = try director.cast(script, request: CastingRequest(sheet: try sheet(text)))
    #expect(second.cast == first.cast)
    #expect(CastWriter.text(of: second, bank: Stage.small) == text)
  }

  @Test("the file is one a person can read")
  func appearance() throws {
    let text = CastWriter.text(of: try CastingDirector(bank: Stage.small).cast(script), bank: Stage.small)
    #expect(text.contains("  # Spike, also William: 4 lines, 8 words\n  spike:\n    gender: male\n    voice: "))
    #expect(text.contains("  # Miss Summers: 1 line, 2 words\n  buffy:\n    gender: female\n    age: young\n"))
    #expect(text.contains("  before-heading: 1500    # before a heading\n"))
  }

  @Test(
    "names with any signs come back as they were",
    arguments: [
      "a: b", "'", "\"", "\\", "@home", "# no comment", "- dash", "yes", "null", "~", "1e5", "0x1f", "& anchor",
      "*star",
      "{a}", "[b]", "|", ">", "%", "`", "?", "!", "a\tb", "two\nlines", "é", "Ünal", "Ольга", "李雷", "👩‍🚀", "\u{85}",
      "\u{2028}", "\u{FEFF}x", "a\u{0}b", " lead", "trail ", "=", "<<", "O’Brien", "...", "---",
    ])
  func hostileNames(name: String) throws {
    let script = Stage.script(". plain", [Script.Character(id: name, name: name, aliases: [name + "!"], gender: .male)])
    let director = CastingDirector(bank: Stage.small)
    let casting = try director.cast(script)
    let text = CastWriter.text(of: casting, bank: Stage.small)
    let sheet = try CastReader.sheet(text, file: "cast.yaml", script: script, bank: Stage.small)
    #expect(sheet.entries.map(\.character) == casting.cast.roles.map(\.character))
    #expect(try director.cast(script, request: CastingRequest(sheet: sheet)).cast == casting.cast)
  }

  @Test(
    "a partial file pins what it gives and nothing else",
    arguments: [
      "", "# nothing\n", "characters:\n", "characters: {spike: }", "pauses: {}", "speed: ~\n",
    ])
  func empty(text: String) throws {
    let director = CastingDirector(bank: Stage.small)
    #expect(try director.cast(script, request: CastingRequest(sheet: try sheet(text))) == director.cast(script))
  }

  @Test(
    "a character may be named by id, name or alias, and a voice stand alone",
    arguments: [
      "characters: {spike: finn}", "characters: {Spike: finn}", "characters:\n  William:\n    voice: finn\n",
      "characters:\n  \"william\": finn\n",
    ])
  func names(text: String) throws {
    let request = CastingRequest(sheet: try sheet(text))
    #expect(try Stage.voices(script, Stage.small, request)["spike"] == "finn")
  }

  @Test("the narrator may be named on top")
  func narrator() throws {
    #expect(try sheet("narrator: dan").entries == [CastSheet.Entry(character: "narrator", voice: "dan")])
  }

  @Test("a gender or an age given by hand is cast by, once the voice is taken out")
  func corrected() throws {
    let request = CastingRequest(sheet: try sheet("characters: {angel: {gender: female}}"))
    let voice = try Stage.voices(script, Stage.small, request)["angel"] ?? ""
    #expect(try Stage.small.voice(voice).gender == .female)
  }

  @Test(
    "what can't be used is named with its line and what was expected",
    arguments: [
      (
        "characters:\n  spike:\n    pitch: 101\n",
        "cast.yaml:3:5: characters.spike.pitch: “101” can't be used: expected a whole number from 0 to 100"
      ),
      (
        "characters:\n  spike:\n    rate: fast\n",
        "cast.yaml:3:5: characters.spike.rate: “fast” can't be used: expected a whole number from 80 to 450"
      ),
      (
        "characters: {spike: {gain: inf}}",
        "cast.yaml:1:22: characters.spike.gain: “inf” can't be used: expected a number from -24 to 24"
      ),
      (
        "characters:\n  spike:\n    vioce: dan\n",
        "cast.yaml:3:5: characters.spike.vioce: there is no such key: did you mean `voice`"
      ),
      (
        "characters:\n  xander: dan\n",
        "cast.yaml:2:3: characters.xander: nobody in the script is called “xander”: "
          + "there are Angel, Spike, Narrator, Miss Summers"
      ),
      (
        "characters:\n  spike: dna\n",
        "cast.yaml:2:3: characters.spike: no voice is called “dna”: "
          + "there are anna, dan, ed, finn, beth, cleo, robot, teller, nobody"
      ),
      (
        "characters:\n  spike: dan\n  William: ed\n",
        "cast.yaml:3:3: characters.William: “spike” and “William” are the same character: keep one of them"
      ),
      (
        "\npauses:\n  line: -1\n",
        "cast.yaml:3:3: pauses.line: “-1” can't be used: expected a whole number from 0 to 60000"
      ),
      ("speed: 2.5", "cast.yaml:1:1: speed: “2.5” can't be used: expected a number from 0.5 to 2"),
      ("pauses: 5", "cast.yaml:1:9: pauses: expected `key: value` lines"),
      ("characters: [spike]", "cast.yaml:1:13: characters: expected `key: value` lines"),
      ("just words", "cast.yaml:1:1: expected `key: value` lines"),
      (
        "volume: 3",
        "cast.yaml:1:1: volume: there is no such key: "
          + "expected one of speed, solo, narrator, delivery, tags, pauses, characters"
      ),
      ("a: [", "cast.yaml:2:1: is not YAML: did not find expected node content"),
      ("speed: 1\nspeed: 2\n", "cast.yaml:1:1: is not YAML: the key “speed” stands twice"),
    ])
  func errors(text: String, message: String) {
    let error = #expect(throws: YAMLFileError.self) { try sheet(text) }
    #expect(error?.description == message)
  }

  @Test(
    "hostile text is refused, not suffered",
    arguments: [
      String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000),
      String(repeating: "a: {", count: 50_000), String(repeating: "x", count: 2_000_000),
      "a: &a [x,x]\n" + (1...40).map { "b\($0): [*a,*a]" }.joined(separator: "\n"), "\u{0}", "%YAML 9.9\n---\n",
      "? [a]\n: b\n", "!!binary x: y", "- a\n- b",
    ])
  func hostile(text: String) {
    #expect(throws: YAMLFileError.self) { try sheet(text) }
  }
}
