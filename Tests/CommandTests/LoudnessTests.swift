import Foundation
import Testing

/// What is heard, measured by the command's own meter, of stories that are said in very different manners.
@Suite("A rendered book's loudness", .timeLimit(.minutes(5)))
struct LoudnessTests {
  static let sentences = [
    "The boat is taking water and nobody has told the captain", "Bring the rope down before the tide turns again",
    "There were nine of them in the barn when I counted last", "My mother kept all of the letters in that old chest",
  ]

  /// A story in which two people speak in turn, each in a manner.
  static func story(_ first: String, _ second: String) -> String {
    (0..<12).map { turn in
      let (name, manner) = turn.isMultiple(of: 2) ? ("Martha", first) : ("Edgar", second)
      return "“\(sentences[turn % 4]),” \(manner) \(name)."
    }.joined(separator: "\n\n") + "\n"
  }

  private struct Report: Decodable {
    let measured: [String: Double?]
    let passes: Bool
  }

  @Test(
    "is what was asked, whatever the manner",
    arguments: [
      ("said", "said"), ("shouted", "whispered"), ("screamed", "murmured"), ("shouted", "screamed"),
      ("whispered", "whispered"), ("muttered", "said"),
    ], [-19, -23])
  func asked(manners: (String, String), loudness: Int) async throws {
    let tool = try Tool()
    try tool.write(Self.story(manners.0, manners.1), to: "story.txt")
    let made = try await tool.run("render", "story.txt", "-o", "out", "--loudness", "\(loudness)", "-q")
    #expect(made.status == 0, "\(made.errors)")
    let check = try await tool.run("check", "out/story.wav", "--loudness", "\(loudness)", "--json")
    #expect(check.status == 0, "\(check.output)")
  }

  @Test("is one level for a voice, whatever its pitch, range and speed")
  func settings() async throws {
    let tool = try Tool()
    try tool.write(Self.story("said", "said"), to: "story.txt")
    for (place, settings) in ["", ", pitch: 90", ", pitch: 5", ", range: 90", ", rate: 110"].enumerated() {
      try tool.write("characters:\n  Martha: {voice: ada\(settings)}\n", to: "cast.yaml")
      let made = try await tool.run(
        "preview", "story.txt", "--speaker", "Martha", "--cast", "cast.yaml", "-o", "\(place).wav")
      #expect(made.status == 0, "\(made.errors)")
    }
    let check = try await tool.run(["check", "--json"] + (0..<5).map { "\($0).wav" })
    let levels = try JSONDecoder().decode([Report].self, from: Data(check.output.utf8))
      .compactMap { $0.measured["loudness"] ?? nil }
    #expect(levels.count == 5)
    #expect((levels.max() ?? 0) - (levels.min() ?? 0) < 1.2, "\(levels)")
  }
}
