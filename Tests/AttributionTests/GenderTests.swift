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
}
