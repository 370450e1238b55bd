import HearsayCasting
import HearsayScript
import Testing

@Suite("How a voice is described") struct MannerTests {
  @Test(
    "what the text says of a voice is heard in it",
    arguments: [
      ("Bob", "said Bob in his broad Scottish voice.", "en-GB-scotland"),
      ("Bob", "Bob had the drawl of a Texan, an American drawl.", "en-US"),
      ("The Scotsman", "he said.", "en-GB-scotland"),
      ("Bob", "Bob answered, and his Yorkshire accent came through.", "en-GB-x-gbclan"),
    ])
  func accents(name: String, told: String, accent: String) throws {
    let bank = try Stage.bank()
    let role = try #require(CastingDirector(bank: bank).cast(Self.script(name, told)).cast.role(of: "bob"))
    #expect(try bank.voice(role.voice).accent == accent)
  }

  @Test("a deep voice is low, and a shrill one is not")
  func pitch() throws {
    let bank = try Stage.bank()
    func pitch(_ told: String) throws -> Double {
      let role = try #require(CastingDirector(bank: bank).cast(Self.script("Bob", told)).cast.role(of: "bob"))
      let voice = try bank.voice(role.voice)
      return try #require(voice.measured?.pitch)
    }
    #expect(try pitch("said Bob in a deep voice.") < 100)
    #expect(try pitch("said Bob in a shrill voice.") > 120)
  }

  @Test("what is said of another's voice, or of none, moves nobody")
  func unmoved() throws {
    let plain = try Stage.voices(Self.script("Bob", "said Bob."), Stage.bank())
    for told in ["said Bob, and the Scottish hills were deep in snow.", "said Bob. The harsh road was low."] {
      #expect(try Stage.voices(Self.script("Bob", told), Stage.bank()) == plain)
    }
  }

  @Test("a reason says what was weighed")
  func reasons() throws {
    let casting = try CastingDirector(bank: Stage.bank()).cast(
      Self.script("Bob", "said Bob in a deep voice."), request: CastingRequest(narrator: "iris"))
    let reasons = casting.reasons.map(\.description)
    #expect(reasons[0] == "settled by hand")
    #expect(reasons.contains { $0.contains("described as deep") && $0.contains("side by side") })
    #expect(casting.reasons.count == casting.cast.roles.count)
  }

  /// Ann talks to Bob, of whom the narrator tells something.
  private static func script(_ name: String, _ told: String) -> Script {
    func line(_ kind: Script.Line.Kind, _ speaker: String, _ text: String, _ paragraph: Int) -> Script.Line {
      Script.Line(kind: kind, speaker: speaker, text: text, paragraph: paragraph)
    }
    return Script(
      title: "A test", characters: [.narrator, Stage.woman("ann"), Stage.man("bob", name)],
      chapters: [
        Script.Chapter(
          title: nil,
          lines: [
            line(.dialogue, "ann", "Are you there?", 1), line(.dialogue, "bob", "I am,", 2),
            line(.narration, "narrator", told, 2), line(.dialogue, "ann", "Good, good, good.", 3),
          ])
      ])
  }
}
