import Foundation
import HearsayCasting
import HearsayScript

/// Scripts and banks for the tests.
enum Stage {
  /// A script from its turns: each word is a line said by the character of that id, `*n` repeats it n times, `.` is
  /// a line of the narrator's, `|` a scene break, `/` a new chapter.
  static func script(
    _ turns: String, _ characters: [Script.Character] = [], narrator: String = "narrator", language: String = "en"
  ) -> Script {
    var chapters: [Script.Chapter] = [Script.Chapter(title: nil, lines: [])]
    var seen: [Script.Character] = [.narrator] + characters
    for word in turns.split(separator: " ") {
      let shares = word.split(separator: "*")
      let id = String(shares[0])
      if id == "/" {
        chapters.append(Script.Chapter(title: nil, lines: []))
        continue
      }
      let kind: Script.Line.Kind = id == "." ? .narration : id == "|" ? .break : .dialogue
      if kind == .dialogue, !seen.contains(where: { $0.id == id }) {
        seen.append(Script.Character(id: id, name: id.capitalized))
      }
      for _ in 0..<(shares.count > 1 ? Int(shares[1]) ?? 1 : 1) {
        let line = Script.Line(
          kind: kind, speaker: kind == .dialogue ? id : narrator, text: kind == .break ? "" : "Some words.",
          paragraph: 1)
        chapters[chapters.count - 1].lines.append(line)
      }
    }
    return Script(title: "A test", language: language, narrator: narrator, characters: seen, chapters: chapters)
  }

  static func man(_ id: String, _ name: String? = nil, aliases: [String] = [], age: Age? = nil) -> Script.Character {
    Script.Character(id: id, name: name ?? id.capitalized, aliases: aliases, gender: .male, age: age)
  }

  static func woman(_ id: String, _ name: String? = nil, aliases: [String] = [], age: Age? = nil) -> Script.Character {
    Script.Character(id: id, name: name ?? id.capitalized, aliases: aliases, gender: .female, age: age)
  }

  /// The project's own bank.
  static func bank() throws -> VoiceBank { try VoiceBank(readingFrom: voices) }

  /// The folder of the project's own bank.
  static let voices = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Voices")

  /// A small bank: a narrator, the unknown's voice, three women and three men at the given pitches, and a robot.
  static let small = VoiceBank(
    voices: [
      voice("teller", .male, pitch: 110), voice("nobody", .neutral, pitch: 150),
      voice("anna", .female, pitch: 180), voice("beth", .female, pitch: 215), voice("cleo", .female, pitch: 260),
      voice("dan", .male, pitch: 90), voice("ed", .male, pitch: 125), voice("finn", .male, pitch: 150),
      voice("robot", .neutral, pitch: 120, onlyFor: ["robot"]),
    ],
    languages: [VoiceBank.Language(tag: "en", narrators: ["teller", "anna"], unknown: "nobody", sample: "Hello.")])

  static func voice(
    _ id: String, _ gender: Gender, age: Age = .adult, pitch: Double, onlyFor: [String] = []
  ) -> Voice {
    Voice(
      id: id, description: "a voice", gender: gender, age: age, accent: "en-US", languages: ["en"], file: "gmw/en-US",
      tuning: Voice.Tuning(gain: 550), onlyFor: onlyFor,
      measured: Voice.Measurement(
        pitch: pitch, spread: 5, formants: 0, tilt: -6, clarity: 0.9, seconds: 14))
  }

  /// Each character's voice in a cast.
  static func voices(
    _ script: Script, _ bank: VoiceBank = small, _ request: CastingRequest = CastingRequest()
  ) throws -> [String: String] {
    let cast = try CastingDirector(bank: bank).cast(script, request: request).cast
    return Dictionary(uniqueKeysWithValues: cast.roles.map { ($0.character, $0.voice) })
  }
}
