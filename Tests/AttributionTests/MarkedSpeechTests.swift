import HearsayAttribution
import HearsayManuscript
import HearsayScript
import Testing

@Suite("Speech that the manuscript marks")
struct MarkedSpeechTests {
  @Test("has the speaker that is marked, surely, whatever stands in it")
  func marked() {
    let texts = [("Duke", "Where is Duke Ferran?"), ("Duke Ferran", "“Here,” as she said."), ("Duke", "Come in.")]
    var bytes: [UInt8] = []
    var paragraphs: [Book.Paragraph] = []
    for (name, text) in texts {
      let range = bytes.count..<bytes.count + text.utf8.count
      bytes += Array((text + "\n\n").utf8)
      paragraphs.append(
        Book.Paragraph(range: range, marks: [Book.Mark(range: range, kind: .speaker(name))]))
    }
    let script = Attribution.script(of: Book(bytes: bytes, chapters: [Book.Chapter(paragraphs: paragraphs)]))
    let lines = script.chapters.flatMap(\.lines)
    #expect(lines.map(\.text) == texts.map(\.1))
    #expect(lines.map { script.character($0.speaker)?.name } == ["Duke", "Duke Ferran", "Duke"])
    #expect(lines.allSatisfy { $0.confidence == 1 && $0.because == "marked in the manuscript" && $0.kind == .dialogue })
  }

  @Test("has speakers whose gender their names and the list of personae tell")
  func genders() throws {
    let text = """
      THE LAMP

      CHARACTERS

      ANN HART, a widow
      ROWAN, her daughter
      GULL, Rowan's brother
      THE KEEPER, an old man
      MR. PEEL, a lawyer
      FIRST NEIGHBOUR

      SCENE: A kitchen.

      ANN HART. Who is there?

      ROWAN. It is the keeper.

      THE KEEPER. Good evening.

      MR. PEEL. I have the papers.

      GULL. He lies.

      FIRST NEIGHBOUR. Hush.

      ROWAN. I will stand.
      """
    let script = Attribution.script(of: try Manuscript.read(Array(text.utf8), name: "a.txt"))
    let genders = Dictionary(script.characters.map { ($0.name, $0.gender) }, uniquingKeysWith: { first, _ in first })
    #expect(genders["Ann Hart"] == .female && genders["Rowan"] == .female)
    #expect(genders["Gull"] == .male && genders["The Keeper"] == .male && genders["Mr. Peel"] == .male)
    #expect(genders["First Neighbour"] == .some(nil))
  }
}
