import HearsayAttribution
import HearsayManuscript
import HearsayScript
import Testing

@Suite("Genders in the script")
struct GenderTests {
  @Test("a Miss is a woman, whatever her surname means and whoever stands near her")
  func titles() throws {
    let book = try Manuscript.read(
      Array(
        """
        "Good day," said the man who came with Miss Hunter. He yawned.

        "He is late," said Miss Hunter.

        "Who is?" said the man beside Miss Hunter. He looked at the clock, and at the man behind Miss Hunter. He sat down.

        "Nobody," said Miss Hunter.

        The man walked round Miss Hunter. He had heard that before.
        """.utf8), name: "story")
    let script = Attribution.script(of: book, language: "en")
    #expect(script.characters.first { $0.name == "Miss Hunter" }?.gender == .female)
  }

  @Test(
    "a first name tells the gender that it has in the story's language",
    arguments: [
      ("en", "Hermione", .female), ("en", "Heinrich", .male), ("en", "Siobhán", .female), ("en", "Jean", .female),
      ("en", "Yuri", .male), ("en", "Priya", .female), ("en", "Wei", nil), ("fr", "Jean", .male),
      ("fr", "Aurélie", .female),
      ("de", "Jürgen", .male), ("de", "Liesel", .female), ("de", "Andrea", .female), ("it", "Andrea", .male),
      ("pt", "Conceição", .female), ("pt", "João", .male), ("es", "Ángel", .male), ("es", "Rocío", .female),
    ] as [(String, String, Gender?)])
  func firstNames(language: String, name: String, gender: Gender?) throws {
    let speech = ["en": "said", "it": "disse", "pt": "disse", "fr": "dit", "de": "sagte", "es": "dijo"][language] ?? ""
    let book = try Manuscript.read(
      Array("“The road is long,” \(speech) \(name).\n\n“Then let us go,” \(speech) Otto.\n".utf8), name: "story")
    let script = Attribution.script(of: book, language: language)
    let found = try #require(script.characters.first { $0.name == name })
    #expect(found.gender == gender)
  }
}
