import HearsayCasting
import HearsayScript
import Testing

@Suite("corrections in cast.yaml") struct CastCorrectionsTests {
  private let script: Script = {
    var script = Stage.script(
      ". spike angel*2 . spike*3 buffy",
      [Stage.man("spike", aliases: ["William"]), Stage.man("angel"), Stage.woman("buffy", "Miss Summers", age: .young)])
    script.chapters[0].lines[0].text = "The Slayer came in, and with her Drusilla."
    return script
  }()

  private func sheet(_ text: String) throws -> CastSheet {
    try CastReader.sheet(text, file: "cast.yaml", script: script, bank: Stage.small)
  }

  @Test("who is who is read: joins, a new name, gender, age, narrator, silence")
  func readsCorrections() throws {
    let text = """
      characters:
        Miss Summers:
          name: Buffy
          aliases: [the Slayer, angel]
          gender: female
        spike: {narrates: true}
        Drusilla: {speaks: false, age: old}
      """
    #expect(
      try sheet(text).corrections == [
        CharacterCorrection(
          character: "buffy", called: "Miss Summers", name: "Buffy",
          aliases: [.init("the Slayer"), .init("angel", character: "angel")], gender: .female),
        CharacterCorrection(character: "spike", called: "Spike", narrates: true),
        CharacterCorrection(character: nil, called: "Drusilla", age: .old, neverSpeaks: true),
      ])
  }

  @Test("someone without a line whom others are joined to takes the place of the first of them")
  func adopts() throws {
    let correction = try #require(
      try sheet("characters: {Drusilla: {aliases: [spike], voice: anna}}").corrections.first)
    #expect(correction.character == "spike" && correction.name == "Drusilla")
    let corrected = script.correcting([correction])
    #expect(corrected.character("spike")?.name == "Drusilla")
    #expect(corrected.character("spike")?.aliases == ["Spike", "William"])
  }

  @Test("who is joined lends a voice to one who has none, and no voice of its own is asked for")
  func lends() throws {
    let sheet = try sheet("characters:\n  spike: {aliases: [angel]}\n  angel: {voice: dan, pitch: 30}\n")
    #expect(
      sheet.entries == [CastSheet.Entry(character: "spike", voice: "dan", settings: VoiceSettings(pitch: 30))])
  }

  @Test(
    "corrections that contradict each other are errors with their places",
    arguments: [
      (
        "characters:\n  spike:\n    aliases: [buffy]\n    gender: male\n  buffy:\n    gender: female\n",
        "cast.yaml:6:5: characters.buffy.gender: is joined to “spike” (line 2), and “spike” is male (line 2): "
          + "they can't be one person"
      ),
      (
        "characters:\n  spike:\n    aliases: [buffy]\n  angel:\n    aliases:\n      - Miss Summers\n",
        "cast.yaml:6:9: characters.angel.aliases: “Miss Summers” is joined to “spike” already (line 2): keep one of them"
      ),
      (
        "characters:\n  spike: {aliases: [angel]}\n  angel: {aliases: [buffy]}\n",
        "cast.yaml:3:11: characters.angel.aliases: is itself joined to “spike” (line 2): name all of them there"
      ),
      (
        "characters:\n  spike: {aliases: [angel]}\n  angel: {aliases: [spike]}\n",
        "cast.yaml:2:11: characters.spike.aliases: is itself joined to “angel” (line 3): name all of them there"
      ),
      (
        "characters:\n  spike: {narrates: true}\n  angel: {narrates: true}\n",
        "cast.yaml:3:11: characters.angel.narrates: “spike” narrates already (line 2): keep one of them"
      ),
      (
        "characters:\n  spike: {narrates: true, speaks: false}\n",
        "cast.yaml:2:27: characters.spike.speaks: who narrates can't be silent"
      ),
      (
        "characters:\n  spike: {name: Angel}\n",
        "cast.yaml:2:11: characters.spike.name: “Angel” is another character's name: to join the two, "
          + "put it among the aliases as well"
      ),
      (
        "characters:\n  spike: {aliases: [angel]}\n  angel: {speaks: false}\n",
        "cast.yaml:3:11: characters.angel.speaks: is joined to “spike” (line 2), who speaks"
      ),
      (
        "characters:\n  spike:\n    aliases: [Anglel]\n",
        "cast.yaml:3:15: characters.spike.aliases: nobody in the script is called “Anglel”: "
          + "there are Angel, Spike, Narrator, Miss Summers"
      ),
      (
        "characters:\n  narrator: {aliases: [spike]}\n",
        "cast.yaml:2:24: characters.narrator.aliases: the narrator can't be joined to anyone: "
          + "give `narrates: true` to the one who tells the story"
      ),
      (
        "characters:\n  Drusilla: anna\n",
        "cast.yaml:2:3: characters.Drusilla: nobody in the script is called “Drusilla”: "
          + "there are Spike, Angel, Narrator, Miss Summers"
      ),
      (
        "characters: {spike: {speaks: perhaps}}",
        "cast.yaml:1:22: characters.spike.speaks: “perhaps” can't be used: expected true or false"
      ),
    ])
  func contradictions(text: String, message: String) {
    let error = #expect(throws: YAMLFileError.self) { try sheet(text) }
    #expect(error?.description == message)
  }

  @Test("corrections are written into the cast's file, and read back the same")
  func roundTrip() throws {
    let text = """
      characters:
        spike: {name: "William: the Bloody", aliases: [angel, "the Slayer"], gender: male}
        Drusilla: {speaks: false, gender: female}
      """
    let sheet = try sheet(text)
    let corrected = script.correcting(sheet.corrections)
    let casting = try CastingDirector(bank: Stage.small).cast(
      corrected, request: CastingRequest(sheet: sheet.kept(in: corrected)))
    let again = try self.sheet(CastWriter.text(of: casting, bank: Stage.small))
    let kept = again.corrections.filter { $0.name != nil || !$0.aliases.isEmpty || $0.neverSpeaks }
    #expect(kept == sheet.corrections)
  }
}
