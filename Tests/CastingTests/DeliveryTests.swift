import HearsayCasting
import HearsayScript
import HearsayWording
import Testing

@Suite struct DeliveryTests {
  static func line(_ text: String, _ delivery: Delivery? = nil, kind: Script.Line.Kind = .dialogue) -> Script.Line {
    Script.Line(kind: kind, speaker: "anna", text: text, paragraph: 1, delivery: delivery)
  }

  static func sound(_ strength: DeliveryStrength) throws -> Sound {
    var sound = Sound(try Stage.small.voice("beth"))
    sound.delivery = strength
    return sound
  }

  @Test func `a whisper is softer and slower, a shout louder, higher and faster`() throws {
    let sound = try Self.sound(.moderate)
    let whisper = sound.performing(Self.line("Come here.", .whispering))
    let shout = sound.performing(Self.line("Come here.", .shouting))
    #expect((-500 ... -200).contains(whisper.level))
    #expect((100...300).contains(shout.level))
    #expect(whisper.rate < sound.rate && sound.rate < shout.rate)
    #expect(whisper.pitch < shout.pitch)
    #expect(whisper.file == sound.file)
  }

  @Test(arguments: Delivery.allCases) func `every manner is heard, and plain delivery has none`(manner: Delivery) throws
  {
    let line = Self.line("Come here.", manner)
    #expect(try Self.sound(.moderate).performing(line) != Self.sound(.moderate))
    #expect(try Self.sound(.plain).performing(line) == Self.sound(.plain))
    let full = try Self.sound(.full).performing(line)
    #expect(SettingRange.pitch.contains(full.pitch) && SettingRange.range.contains(full.range))
    #expect(SettingRange.rate.contains(full.rate))
  }

  @Test func `in full a whisper is one without a voice`() throws {
    let whisper = try Self.sound(.full).performing(Self.line("Come here.", .whispering))
    #expect(whisper.file.hasSuffix("+whisperf") || whisper.file.hasSuffix("+whisper"))
  }

  @Test func `what its manner does to the engine's level is taken back, a character's own gain is kept`() throws {
    var sound = Sound(try Stage.small.voice("beth"), settings: VoiceSettings(gain: 200))
    #expect(sound.level == 200)
    sound.delivery = .moderate
    // Higher and livelier is louder, and lower and flatter softer, in the engine itself.
    #expect(sound.performing(Self.line("Come here.", .shouting)).gain < sound.gain)
    #expect(sound.performing(Self.line("Come here.", .growling)).gain > sound.gain)
    #expect(sound.performing(Self.line("Come here.", .shouting)).level == 350)
  }

  @Test(arguments: [
    ("Come here.", false), ("Come here!", true), ("GET OUT NOW", true), ("NO!", true), ("I saw the FBI.", false),
    ("Is it you?", true), ("W-what is it.", true), ("A well-known x-ray.", false),
    ("He cried no! Then he went.", false),
  ]) func `a speech's own signs are heard`(text: String, isActed: Bool) throws {
    let sound = try Self.sound(.moderate)
    #expect((sound.performing(Self.line(text)) != sound) == isActed)
    #expect(sound.performing(Self.line(text, kind: .narration)) == sound)
  }

  @Test(arguments: [
    ("said Anna.", true), ("she said.", true), ("Anna Bell asked", true), ("asked Miss Bell,", true),
    ("she said, laughing.", false),
    ("said Peter.", false), ("said Anna, and shut the door.", false), ("she whispered.", false),
    ("she murmured.", true),
    ("said.", false), ("Anna.", false), ("the door said nothing.", false), ("said the tall girl.", false),
  ]) func `a tag is bare that says no more than who`(tag: String, isBare: Bool) {
    let anna = Script.Character(id: "anna", name: "Anna Bell")
    let speech = Script.Line(
      kind: .dialogue, speaker: "anna", text: "No,", paragraph: 1, delivery: .murmuring, confidence: 1)
    let script = Script(
      title: "", characters: [.narrator, anna],
      chapters: [Script.Chapter(title: nil, lines: [speech, Script.Line(kind: .narration, text: tag, paragraph: 1)])])
    var cast = Cast(
      narrator: "narrator",
      roles: [Cast.Role(character: "narrator", voice: "beth"), Cast.Role(character: "anna", voice: "cara")])
    #expect((BareTag.numbers(in: script, cast: cast) == [2]) == isBare)
    cast.solo = "beth"
    #expect(BareTag.numbers(in: script, cast: cast).isEmpty)
  }

  @Test func `a lexicon's errors name file, line and word`() throws {
    let script = Script(title: "", characters: [.narrator], chapters: [])
    let sheet = try LexiconReader.sheet(
      "words:\n  Anna: ah na\n  Siuan: \"[[sw'A:n]]\"\nlanguages:\n  fr:\n    Anna: /ana/\n", file: "l.yaml",
      script: script)
    #expect(sheet.rows.count == 3)
    for (text, problem) in [
      ("words:\n  Anna: /ɸ/\n", "words.Anna: ɸ is no sound of en here"),
      ("word:\n  Anna: x\n", "did you mean `words`"),
      ("characters:\n  Tom:\n    Anna: x\n", "nobody in the script is called"),
      ("words:\n  1x: a\n", "begins with a letter"),
    ] {
      #expect { try LexiconReader.sheet(text, file: "l.yaml", script: script) } throws: { "\($0)".contains(problem) }
    }
  }
}
