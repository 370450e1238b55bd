import Foundation
import HearsayScript
import Testing

/// Stories of a page or two in every convention, period and person, in `Tests/Stories`: their file names begin with the
/// language, and `⟨Name|other name⟩` before a speech says whose it is.
@Suite("Short stories")
struct ShortStoryTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Stories")

  @Test(
    "most speeches go to their speakers by name",
    arguments: [("en", 0.86), ("fr", 0.88), ("de", 0.88), ("es", 0.92), ("it", 0.88), ("pt", 0.75)])
  func share(language: String, least: Double) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
    var right = 0
    var total = 0
    for name in names where name.hasPrefix(language + "-") {
      let text = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
      let story = AnnotatedStory(name: name, language: language, text: text)
      let script = try story.script()
      let said = script.lines.filter { $0.kind == .dialogue }
      total += story.speeches.count
      // A sign or a title in quotation marks stands between the speeches; each speech is met in order.
      var next = 0
      for speech in story.speeches {
        guard let found = said[next..<min(next + 4, said.count)].firstIndex(where: { begins($0.text, speech.words) })
        else { continue }
        next = found + 1
        let name = script.character(said[found].speaker)?.name ?? ""
        let aliases = script.character(said[found].speaker)?.aliases ?? []
        if speech.speaker == "I" {
          right += said[found].speaker == script.narrator ? 1 : 0
        } else {
          right += isOne(of: speech.speaker, [name] + aliases, in: story) ? 1 : 0
        }
      }
    }
    #expect(total > 40)
    #expect(Double(right) >= least * Double(total), "\(right) of \(total)")
  }

  private func begins(_ text: String, _ words: String) -> Bool {
    let letters = { (string: String) in string.filter { $0.isLetter || $0.isNumber } }
    let (said, expected) = (letters(text), letters(words))
    // "Rye," is all of a speech, and the tag's words follow it in the story.
    return said.hasPrefix(String(expected.prefix(6))) || !said.isEmpty && expected.hasPrefix(said)
  }

  private func isOne(of expected: String, _ names: [String], in story: AnnotatedStory) -> Bool {
    expected.split(separator: "|").contains { wanted in names.contains { story.isKnown($0, as: String(wanted)) } }
  }
}
