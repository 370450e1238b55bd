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
}
