import HearsayAttribution
import HearsayManuscript
import HearsayScript
import Testing

@Suite("Stories of every kind of attribution")
struct StoryTests {
  @Test("every speech goes to its speaker", arguments: AnnotatedStory.all + AnnotatedStory.foreign)
  func speakers(story: AnnotatedStory) throws {
    let script = try story.script()
    let said = script.lines.filter { $0.kind == .dialogue }
    let names = said.map { script.character($0.speaker)?.name ?? "" }
    try #require(said.count == story.speeches.count, "\(said.map(\.text))")
    for (place, speech) in story.speeches.enumerated() {
      let isNarrator = speech.speaker == "I" && said[place].speaker == script.narrator
      let because = said[place].because ?? ""
      #expect(
        isNarrator || story.isKnown(names[place], as: speech.speaker),
        "“\(speech.words)…” is \(speech.speaker)'s, not \(names[place])'s (\(because))")
    }
  }

  @Test("whoever speaks under one name has one voice", arguments: AnnotatedStory.all)
  func voices(story: AnnotatedStory) throws {
    let script = try story.script()
    let said = script.lines.filter { $0.kind == .dialogue }
    var ids: [String: Set<String>] = [:]
    for (speech, line) in zip(story.speeches, said) { ids[speech.speaker, default: []].insert(line.speaker) }
    for (name, voices) in ids.sorted(by: { $0.key < $1.key }) {
      #expect(voices.count == 1, "\(name): \(voices.sorted())")
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
