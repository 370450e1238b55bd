import Foundation
import HearsayAttribution
import HearsayManuscript
import HearsayScript
import Testing

@Suite("Stories of every kind of attribution")
struct StoryTests {
  @Test(
    "every speech goes to its speaker, but for the hard ones", arguments: AnnotatedStory.all + AnnotatedStory.foreign)
  func speakers(story: AnnotatedStory) throws {
    let script = try story.script()
    let said = script.lines.filter { $0.kind == .dialogue }
    try #require(said.count == story.speeches.count, "\(said.map(\.text))")
    var wrong: [String] = []
    for (speech, line) in zip(story.speeches, said) {
      let name = script.character(line.speaker)?.name ?? ""
      if speech.speaker == "I" ? line.speaker == script.narrator : story.isKnown(name, as: speech.speaker) { continue }
      wrong.append("“\(speech.words)…” is \(speech.speaker)'s, not \(name)'s (\(line.because ?? ""))")
    }
    #expect(wrong.count <= story.hard, "\(wrong)")
  }

  @Test("eleven speeches of twelve go to their speakers, over all stories")
  func share() throws {
    var right = 0
    var total = 0
    for story in AnnotatedStory.all {
      let script = try story.script()
      for (speech, line) in zip(story.speeches, script.lines.filter { $0.kind == .dialogue }) {
        total += 1
        let name = script.character(line.speaker)?.name ?? ""
        if speech.speaker == "I" ? line.speaker == script.narrator : story.isKnown(name, as: speech.speaker) {
          right += 1
        }
      }
    }
    #expect(right * 100 >= total * 92)
  }

  @Test("every speech has a confidence, a reason, and alternatives who speak themselves", arguments: AnnotatedStory.all)
  func evidence(story: AnnotatedStory) throws {
    let script = try story.script()
    let ids = Set(script.characters.map(\.id))
    let narrator = try #require(script.characters.first)
    #expect(narrator.id == script.narrator)
    for line in script.lines where line.kind == .dialogue {
      let confidence = try #require(line.confidence)
      #expect((0...1).contains(confidence) && (confidence * 1000).rounded() / 1000 == confidence)
      #expect(line.because?.isEmpty == false)
      #expect(line.alternatives.allSatisfy { ids.contains($0.speaker) && $0.speaker != line.speaker })
      #expect(ids.contains(line.speaker))
    }
  }

  @Test("nothing is lost and nothing is invented", arguments: AnnotatedStory.all + AnnotatedStory.foreign)
  func coverage(story: AnnotatedStory) throws {
    let text = Array(story.plain.utf8)
    let script = try story.script()
    try expectCoverage(of: text, by: script)
  }

  @Test("the same story gives the same script")
  func determinism() throws {
    for story in AnnotatedStory.all { #expect(try story.script() == story.script()) }
  }
}

@Suite(
  "A real story in the present tense", .enabled(if: Shared.folder != nil, "needs the shared folder, $HEARSAY_SHARED"))
struct PresentTenseTests {
  @Test("all eighteen of its speeches go to their speakers")
  func allTheDifference() throws {
    let folder = try #require(Shared.folder)
    let bytes = try [UInt8](Data(contentsOf: folder.appendingPathComponent("books/all-the-difference.txt")))
    let script = Attribution.script(of: try Manuscript.read(bytes, name: "all-the-difference.txt"))
    let speakers = script.lines.filter { $0.kind == .dialogue }.map { script.character($0.speaker)?.name ?? "" }
    let expected = [
      "Spike", "Spike", "Spike", "Spike", "Spike", "Spike", "Buffy", "Angel", "Buffy", "Spike", "Spike", "Buffy",
      "Buffy", "Buffy", "Spike", "Angel", "Buffy", "Spike",
    ]
    #expect(speakers == expected)
  }
}

/// The folder of books and annotated novels that not everyone has.
enum Shared {
  static let folder: URL? = {
    let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared")
    let folder = ProcessInfo.processInfo.environment["HEARSAY_SHARED"].map { URL(fileURLWithPath: $0) } ?? beside
    return FileManager.default.fileExists(atPath: folder.appendingPathComponent("books").path) ? folder : nil
  }()
}

extension AnnotatedStory {
  func script() throws -> Script {
    let book = try Manuscript.read(Array(plain.utf8), name: name)
    return Attribution.script(of: book, language: language ?? "en")
  }

  /// Whether a character's name is the one meant: "Joseph Tarn" for "Joseph".
  func isKnown(_ name: String, as expected: String) -> Bool {
    let words = Set(name.lowercased().split(separator: " "))
    return expected.lowercased().split(separator: " ").filter { !["the", "a"].contains($0) }.allSatisfy(words.contains)
  }
}

/// Every letter and digit of the text lies in exactly one line or omission.
func expectCoverage(of text: [UInt8], by script: Script) throws {
  var covered = [Int](repeating: 0, count: text.count)
  for line in script.lines where line.kind != .break {
    let span = try #require(line.source)
    for place in span.start..<span.end { covered[place] += 1 }
  }
  for omission in script.omitted { for place in omission.start..<omission.end { covered[place] += 1 } }
  for (place, byte) in text.enumerated() {
    let isWord = byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
    if isWord { #expect(covered[place] == 1, "byte \(place) is covered \(covered[place]) times") }
  }
}
