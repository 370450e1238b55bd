import HearsayScript
import Testing

@testable import HearsayAttribution

@Suite("Reasons")
struct ReasonTests {
  @Test("a tag is told in its own words")
  func tag() throws {
    let text =
      "Tom Reed shut the door.\n\n\"It is cold,\" said Tom.\n\nMary Reed laughed.\n\n\"Then sit,\" Mary answered."
    let script = try AnnotatedStory(name: "door", language: "en", text: text).script()
    #expect(script.lines.compactMap(\.because) == ["tag: said Tom", "tag: Mary answered"])
  }

  @Test("no pronoun is given as a reason for someone of the other sex", arguments: AnnotatedStory.all)
  func pronouns(story: AnnotatedStory) throws {
    let script = try story.script()
    for line in script.lines {
      let gender = script.character(line.speaker)?.gender
      #expect(line.because?.hasPrefix("he:") != true || gender != .female, "\(line.text)")
      #expect(line.because?.hasPrefix("she:") != true || gender != .male, "\(line.text)")
    }
  }
}
