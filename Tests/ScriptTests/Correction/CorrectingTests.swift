import Foundation
import HearsayScript
import Testing

@Suite("A script corrected by a person") struct CorrectingTests {
  private func said(_ speaker: String, _ text: String, _ confidence: Double, _ others: (String, Double)...)
    -> Script.Line
  {
    Script.Line(
      kind: .dialogue, speaker: speaker, text: text, paragraph: 1, confidence: confidence, because: "tag",
      alternatives: others.map { Script.Alternative(speaker: $0.0, confidence: $0.1) })
  }

  private var script: Script {
    Script(
      title: "", characters: [.narrator] + ["anna", "ben", "cleo"].map { .init(id: $0, name: $0.capitalized) },
      chapters: [
        Script.Chapter(
          title: nil,
          lines: [
            Script.Line(kind: .narration, text: "It rained.", paragraph: 1), said("anna", "One.", 0.5, ("ben", 0.3)),
            said("ben", "Two.", 0.4, ("anna", 0.3), ("cleo", 0.2)), said("cleo", "Three.", 0.9),
          ])
      ]
    ).withLineIDs()
  }

  private func speakers(_ script: Script) -> [String] { script.lines.map(\.speaker) }

  @Test("two who are joined speak as one, and their chances are added up")
  func joins() {
    let joined = script.correcting([
      CharacterCorrection(character: "anna", called: "Anna", aliases: [.init("Ben", character: "ben")], gender: .female)
    ])
    #expect(speakers(joined) == ["narrator", "anna", "anna", "cleo"])
    #expect(joined.lines[1].confidence == 0.8 && joined.lines[1].alternatives.isEmpty)
    #expect(joined.lines[2].confidence == 0.7 && joined.lines[2].alternatives.map(\.speaker) == ["cleo"])
    #expect(joined.character("anna")?.aliases == ["Ben"] && joined.character("anna")?.gender == .female)
    #expect(joined.character("ben") == nil)
  }

  @Test("a new name changes the label, not the id, and the old one stays an alias")
  func renames() {
    let renamed = script.correcting([CharacterCorrection(character: "ben", called: "Ben", name: "Benedict")])
    #expect(renamed.character("ben")?.name == "Benedict" && renamed.character("ben")?.aliases == ["Ben"])
    #expect(speakers(renamed) == speakers(script))
  }

  @Test("who never speaks gives way to the likeliest other, or to nobody known")
  func silences() {
    let silenced = script.correcting([
      CharacterCorrection(character: "ben", called: "Ben", neverSpeaks: true),
      CharacterCorrection(character: "cleo", called: "Cleo", neverSpeaks: true),
    ])
    #expect(speakers(silenced) == ["narrator", "anna", "anna", "unknown"])
    #expect(silenced.lines[2].because == "Ben never speaks" && silenced.lines[2].confidence == 0.3)
    #expect(silenced.lines[1].alternatives.isEmpty && silenced.lines[2].alternatives.isEmpty)
    #expect(silenced.characters.map(\.id) == ["narrator", "anna", "unknown"])
  }

  @Test("who narrates has the narration, and stands first")
  func narrates() {
    let narrated = script.correcting([CharacterCorrection(character: "cleo", called: "Cleo", narrates: true)])
    #expect(narrated.narrator == "cleo" && narrated.characters.map(\.id) == ["cleo", "anna", "ben"])
    #expect(speakers(narrated) == ["cleo", "anna", "ben", "cleo"])
  }

  @Test("what is so already changes nothing")
  func twice() {
    let corrections = [
      CharacterCorrection(
        character: "anna", called: "Anna", name: "Ann", aliases: [.init("Ben", character: "ben")], narrates: true),
      CharacterCorrection(character: "cleo", called: "Cleo", neverSpeaks: true),
    ]
    let once = script.correcting(corrections)
    #expect(once.correcting(corrections) == once)
    #expect(script.correcting([]) == script)
  }

  @Test(
    "a name counts as mentioned where its words stand together",
    arguments: [
      ("O'Brien", true), ("mr brien", false), ("old woman", true), ("Old  Woman", true), ("man", false), ("", false),
    ])
  func mentions(name: String, isThere: Bool) {
    let line = Script.Line(kind: .narration, text: "The old woman—O’Brien’s aunt—laughed.", paragraph: 1)
    let text = TextNames(Script(title: "", characters: [.narrator], chapters: [.init(title: nil, lines: [line])]))
    #expect(text.contains(name) == isThere)
  }
}
