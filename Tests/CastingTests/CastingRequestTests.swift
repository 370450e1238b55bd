import HearsayCasting
import HearsayScript
import Testing

@Suite("What a person settles") struct CastingRequestTests {
  private let script = Stage.script(
    ". spike angel*2 . spike*3 buffy",
    [Stage.man("spike", aliases: ["William"]), Stage.man("angel"), Stage.woman("buffy", "Miss Summers")])

  @Test(
    "a character is found by id, name or alias, whatever the case",
    arguments: ["spike", "Spike", "William", "WILLIAM", " spike "])
  func names(name: String) throws {
    let request = CastingRequest(pins: [.init(character: name, voice: "finn")])
    #expect(try Stage.voices(script, Stage.small, request)["spike"] == "finn")
  }

  @Test("a pinned voice goes to nobody else")
  func pinnedVoice() throws {
    let free = try Stage.voices(script)["spike"] ?? ""
    let voices = try Stage.voices(script, Stage.small, CastingRequest(pins: [.init(character: "angel", voice: free)]))
    #expect(voices["angel"] == free)
    #expect(voices.values.filter { $0 == free }.count == 1)
  }

  @Test("the narrator's voice can be chosen, and goes to nobody else")
  func narrator() throws {
    let voices = try Stage.voices(script, Stage.small, CastingRequest(narrator: "dan"))
    #expect(voices["narrator"] == "dan")
    #expect(voices.values.filter { $0 == "dan" }.count == 1)
  }

  @Test("the command line goes before the file, and leaves the file's settings")
  func precedence() throws {
    let entry = CastSheet.Entry(character: "spike", voice: "ed", settings: VoiceSettings(pitch: 33))
    let request = CastingRequest(
      sheet: CastSheet(entries: [entry], speed: 0.8), pins: [.init(character: "Spike", voice: "finn")], speed: 1.5)
    let cast = try CastingDirector(bank: Stage.small).cast(script, request: request).cast
    #expect(cast.role(of: "spike") == Cast.Role(character: "spike", voice: "finn", settings: VoiceSettings(pitch: 33)))
    #expect(cast.speed == 1.5)
  }

  @Test("solo reads everyone in one voice, and the roles stay as they were")
  func solo() throws {
    let director = CastingDirector(bank: Stage.small)
    let roles = try director.cast(script).cast.roles
    for (solo, voice) in [(CastingRequest.Solo.narrator, "teller"), (.voice("beth"), "beth")] {
      let cast = try director.cast(script, request: CastingRequest(solo: solo)).cast
      #expect(cast.roles == roles)
      for role in roles { #expect(try cast.sound(of: role.character, in: Stage.small).voice == voice) }
    }
  }

  @Test("speed multiplies rates and divides pauses")
  func speed() throws {
    let cast = try CastingDirector(bank: Stage.small).cast(script, request: CastingRequest(speed: 2)).cast
    #expect(try cast.sound(of: "spike", in: Stage.small).rate == 350)
    #expect(cast.heardPauses[.paragraph] * 2 == cast.pauses[.paragraph])
  }

  @Test("a rate beyond the engine's bounds is brought within, and said so")
  func clamp() throws {
    let entry = CastSheet.Entry(character: "spike", settings: VoiceSettings(rate: 400))
    let casting = try CastingDirector(bank: Stage.small).cast(
      script, request: CastingRequest(sheet: CastSheet(entries: [entry]), speed: 2))
    #expect(try casting.cast.sound(of: "spike", in: Stage.small).rate == 450)
    #expect(casting.notes == [.rate("spike", wanted: 800, used: 450)])
  }

  @Test("own settings replace the voice's, what they do to its level is taken back, and a gain comes on top of it")
  func settings() throws {
    let settings = VoiceSettings(pitch: 20, range: 30, rate: 150, gain: -300)
    let sound = Sound(try Stage.small.voice("beth"), settings: settings)
    #expect((sound.pitch, sound.range, sound.rate, sound.level) == (20, 30, 150, -300))
    let plain = Sound(try Stage.small.voice("beth"))
    #expect(sound.gain > plain.gain && plain.gain == 550)
    #expect((sound.file, sound.engine, sound.wantedRate) == ("gmw/en-US", "espeak-ng", nil))
  }

  @Test(
    "what can't be had is an error that says what can",
    arguments: [
      (
        CastingRequest(pins: [.init(character: "Spyke", voice: "ed")]),
        "nobody in the script is called “Spyke”: there are Spike, Angel, Narrator, Miss Summers"
      ),
      (
        CastingRequest(pins: [.init(character: "Spike", voice: "beht")]),
        "no voice is called “beht”: there are beth, ed, anna, cleo, dan, finn, robot, teller, nobody"
      ),
      (
        CastingRequest(pins: [.init(character: "Spike", voice: "ed"), .init(character: "William", voice: "dan")]),
        "“Spike” and “William” are the same character: keep one of them"
      ),
      (
        CastingRequest(narrator: "nobdy"),
        "no voice is called “nobdy”: there are nobody, robot, ed, anna, beth, cleo, dan, finn, teller"
      ),
      (
        CastingRequest(solo: .voice("")),
        "no voice is called “”: there are ed, dan, anna, beth, cleo, finn, robot, teller, nobody"
      ),
      (CastingRequest(speed: 3), "a speed of 3.0 can't be used: expected 0.5 to 2.0"),
      (CastingRequest(speed: .nan), "a speed of nan can't be used: expected 0.5 to 2.0"),
    ])
  func errors(request: CastingRequest, message: String) {
    let error = #expect(throws: CastProblem.self) {
      try CastingDirector(bank: Stage.small).cast(script, request: request)
    }
    #expect(error?.description == message)
  }

  @Test("a name that two bear must be told apart by id")
  func ambiguous() {
    let script = Stage.script("a b", [Stage.man("a", "Bennet"), Stage.woman("b", "Bennet")])
    #expect(throws: CastProblem.ambiguous("Bennet", ids: ["a", "b"])) {
      try Stage.voices(script, Stage.small, CastingRequest(pins: [.init(character: "Bennet", voice: "ed")]))
    }
  }
}
