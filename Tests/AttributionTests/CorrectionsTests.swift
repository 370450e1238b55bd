import HearsayAttribution
import HearsayManuscript
import HearsayScript
import Testing

@Suite("Corrections")
struct CorrectionsTests {
  private func script(_ text: String, _ corrections: Corrections = Corrections()) throws -> Script {
    let book = try Manuscript.read(Array(text.utf8), name: "story")
    return Attribution.script(of: book, language: "en", corrections: corrections)
  }

  private let story = """
    Beth looked up. "Who is it?" said Beth. The Baroness came in and sat down.

    "It is I," said the Baroness. "And who are you?"

    "Nobody," said Beth.

    Mina laughed. "Nobody at all," said Mina. Mina and Beth looked at each other.
    """

  private func speakers(_ script: Script) -> [String] {
    script.lines.filter { $0.kind == .dialogue }.map { script.character($0.speaker)?.name ?? "" }
  }

  @Test("two names settled as one person have one voice")
  func joins() throws {
    let corrected = try script(
      story,
      Corrections(people: [Corrections.Person(name: "Wilhelmina", aliases: ["Mina", "Baroness"], gender: .female)]))
    let names = speakers(corrected)
    #expect(names.filter { $0 == "Wilhelmina" }.count == 3)
    #expect(corrected.characters.first { $0.name == "Wilhelmina" }?.gender == .female)
  }

  @Test("a line settled by hand is certain, and says so")
  func assigns() throws {
    let plain = try script(story)
    let line = try #require(plain.lines.first { $0.text.hasPrefix("Nobody,") || $0.text == "Nobody," })
    let corrected = try script(
      story, Corrections(assignments: [Corrections.Assignment(line: line.id, speaker: "Mina")]))
    let settled = try #require(corrected.lines.first { $0.id == line.id })
    #expect(corrected.character(settled.speaker)?.name == "Mina")
    #expect(settled.confidence == 1)
    #expect(settled.because == "settled by hand")
  }

  @Test("who is settled never to speak does not")
  func silences() throws {
    let corrected = try script(story, Corrections(people: [Corrections.Person(name: "Mina", neverSpeaks: true)]))
    #expect(!speakers(corrected).contains("Mina"))
  }

  @Test("a narrator settled by name narrates and speaks as one")
  func narrates() throws {
    let text = "I sat down. \"Good day,\" I said to Beth. I smiled. \"Good day,\" said Beth. I went on, and I left."
    let corrected = try script(text, Corrections(narrator: "Arthur"))
    #expect(corrected.character(corrected.narrator)?.name == "Arthur")
    #expect(speakers(corrected).first == "Arthur")
  }

  @Test("corrections for lines and people that are not there are passed over")
  func strangers() throws {
    let corrected = try script(
      story,
      Corrections(
        people: [Corrections.Person(name: "Zeno")],
        assignments: [Corrections.Assignment(line: "000000000000", speaker: "Zeno")]))
    #expect(speakers(corrected) == speakers(try script(story)))
  }
}
