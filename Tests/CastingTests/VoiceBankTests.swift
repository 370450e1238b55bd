import Foundation
import HearsayCasting
import HearsayScript
import Testing

@Suite("The voice bank") struct VoiceBankTests {
  @Test("there are voices enough of every gender and age")
  func supply() throws {
    let english = try Stage.bank().voices.filter { $0.languages.contains("en") }
    #expect(english.count >= 40)
    for gender in [Gender.female, .male] {
      for (age, number) in [(Age.adult, 8), (.young, 3), (.old, 2), (.child, 2)] {
        #expect(english.filter { $0.gender == gender && $0.age == age }.count >= number, "\(gender) \(age)")
      }
    }
    #expect(Set(english.map(\.accent)).count >= 6)
  }

  @Test(
    "each language has a narrator, an unknown, and two women and two men besides",
    arguments: ["fr", "de", "es", "it", "pt"])
  func languages(tag: String) throws {
    let bank = try Stage.bank()
    let language = try #require(bank.language(for: tag))
    let others = bank.voices.filter {
      $0.languages == [tag] && $0.id != language.narrators[0] && $0.id != language.unknown
    }
    for gender in [Gender.female, .male] { #expect(others.filter { $0.gender == gender }.count >= 2) }
    #expect(!language.sample.isEmpty)
  }

  @Test("ids are unique, and every file of a voice is listed")
  func listing() throws {
    let ids = try Stage.bank().voices.map(\.id)
    let files = try FileManager.default.contentsOfDirectory(atPath: Stage.voices.path)
      .filter { $0.hasSuffix(".yaml") && $0 != "bank.yaml" }.map { String($0.dropLast(5)) }
    #expect(ids.sorted() == files.sorted())
  }

  @Test("every voice is measured, and no two of a language are easily confused")
  func apart() throws {
    let bank = try Stage.bank()
    #expect(bank.voices.allSatisfy { $0.measured != nil })
    #expect(bank.confusablePairs().map { "\($0.first) \($0.second)" } == [])
  }

  @Test("a voice is at no distance from itself, and at the same distance both ways")
  func distance() throws {
    let voices = try Stage.bank().voices
    for first in voices {
      #expect(VoiceDistance.between(first, first) == 0)
      for second in voices { #expect(VoiceDistance.between(first, second) == VoiceDistance.between(second, first)) }
    }
  }

  @Test("two semitones alone are one noticeable step")
  func oneStep() {
    let low = Stage.voice("low", .male, pitch: 100), high = Stage.voice("high", .male, pitch: 100 * 1.122462)
    #expect(abs(VoiceDistance.between(low, high) - 1) < 0.001)
  }

  @Test("an unknown voice's error lists what there is, the nearest first")
  func unknownVoice() throws {
    let error = #expect(throws: UnknownVoice.self) { try Stage.small.voice("Robott") }
    #expect(error?.there.first == "robot")
    #expect(error?.there.count == 9)
  }

  private static let good = """
    id: ada
    description: someone
    gender: female
    age: adult
    accent: en-US
    languages: [en]
    file: gmw/en-US
    gain: 5.5

    """
  private static let index = """
    languages:
      en: {narrators: [ada], unknown: ada, sample: Hello}
    voices: [ada]

    """

  /// Writes a bank into a new folder called `Voices` and reads it.
  private func read(bank: String = index, ada: String? = good) throws -> VoiceBank {
    let parent = FileManager.default.temporaryDirectory.appendingPathComponent("hearsay-\(UUID().uuidString)")
    let folder = parent.appendingPathComponent("Voices")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: parent) }
    try Data(bank.utf8).write(to: folder.appendingPathComponent("bank.yaml"))
    if let ada { try Data(ada.utf8).write(to: folder.appendingPathComponent("ada.yaml")) }
    return try VoiceBank(readingFrom: folder)
  }

  @Test("what a voice's file leaves out has the engine's own value")
  func defaults() throws {
    let voice = try read().voice("ada")
    #expect(voice.tuning == Voice.Tuning(pitch: 50, range: 50, rate: 175, gain: 550))
    #expect((voice.engine, voice.engineName) == ("espeak-ng", "gmw/en-US"))
  }

  @Test(
    "a voice that can't be used is named with file, line and field",
    arguments: [
      (
        good.replacing("gender: female", with: "gender: girl"),
        "Voices/ada.yaml:3:1: gender: “girl” can't be used: expected female, male, neutral"
      ),
      (good.replacing("file: gmw/en-US\n", with: ""), "Voices/ada.yaml:1: file: is missing"),
      (
        good.replacing("gain: 5.5", with: "gain: 99"),
        "Voices/ada.yaml:8:1: gain: “99” can't be used: expected a number from -24 to 24"
      ),
      (good + "pich: 3\n", "Voices/ada.yaml:9:1: pich: there is no such key: did you mean `pitch`"),
      (good.replacing("id: ada", with: "id: eve"), "Voices/ada.yaml: id: “eve” is not what the file is called"),
      (
        good + "measured: {pitch: 3}\n",
        "Voices/ada.yaml:9:12: measured.pitch: “3” can't be used: expected a number from 20 to 1000"
      ),
    ])
  func badVoice(text: String, message: String) {
    let error = #expect(throws: YAMLFileError.self) { try read(ada: text) }
    #expect(error?.description == message)
  }

  @Test(
    "a bank that can't be used is named with file and field",
    arguments: [
      (index.replacing("[ada]\n", with: "[ada, ada]\n"), "Voices/bank.yaml: voices: lists “ada” twice"),
      (
        index.replacing("voices: [ada]", with: "voices: [../ada]"),
        "Voices/bank.yaml: voices: “../ada” can't be a voice's id: expected letters a to z, digits and hyphens"
      ),
      (
        index.replacing("unknown: ada", with: "unknown: bob"),
        "Voices/bank.yaml:2:3: languages.en: names the voice “bob”, which reads no such language here"
      ),
      ("voices: []", "Voices/bank.yaml: voices: expected 1 to 1000 voices"),
      ("", "Voices/bank.yaml:1: voices: is missing"),
    ])
  func badBank(text: String, message: String) {
    let error = #expect(throws: YAMLFileError.self) { try read(bank: text) }
    #expect(error?.description == message)
  }

  @Test("a voice that is listed without a file is an error that names the file")
  func missingFile() {
    let error = #expect(throws: YAMLFileError.self) { try read(ada: nil) }
    #expect(error?.file == "Voices/ada.yaml")
  }
}
