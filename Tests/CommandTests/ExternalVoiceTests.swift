import Foundation
import Testing

/// Voices that a program of the user's speaks, by the real worker and a real program: flite where it is installed, a script
/// of the test's own elsewhere.
@Suite("Voices of other programs", .timeLimit(.minutes(10))) struct ExternalVoiceTests {
  private static let story = "“Who is there?” asked Anna.\n\n“Only me,” said Bob.\n\n“Then come in,” said Anna.\n"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/flite"), "flite is missing"))
  func `flite's voices are heard beside the engine's in one audiobook`() async throws {
    let tool = try Tool()
    try tool.write(Self.story, to: "story.txt")
    let arguments = ["render", "story.txt", "-o", "out", "--voice", "Anna=slt"]
    let first = try await tool.run(arguments)
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.errors.contains("slt"))
    let audio = try tool.read("out/story.wav")
    let again = try await tool.run(arguments + ["--force"])
    #expect(again.status == 0)
    #expect(try tool.read("out/story.wav") == audio)
    #expect(try !tool.tree("out").keys.contains { $0.hasSuffix(".text") || $0.hasSuffix(".audio") })
  }

  @Test func `a program that is not there is named, and nothing is half done`() async throws {
    let tool = try Tool()
    try tool.write(Self.story, to: "story.txt")
    try tool.bank(adding: "ghost", command: ["no-such-program-at-all", "{wav}"])
    let result = try await tool.run(
      ["render", "story.txt", "-o", "out", "--voice", "Anna=ghost"], environment: ["HEARSAY_SHARE": tool.folder.path])
    #expect(result.status == 2)
    #expect(result.errors.contains("no-such-program-at-all"))
    #expect(throws: (any Error).self) { try tool.read("out/story.wav") }
  }

  @Test func `a program that fails leaves silence where its lines stand, each named`() async throws {
    let tool = try Tool()
    try tool.write(Self.story, to: "story.txt")
    try tool.bank(adding: "mute", command: ["false"])
    let result = try await tool.run(
      ["render", "story.txt", "-o", "out", "--voice", "Anna=mute"], environment: ["HEARSAY_SHARE": tool.folder.path])
    #expect(result.status == 1)
    #expect(result.errors.contains("Who is there?"))
    #expect(result.errors.contains("ended with status 1"))
    #expect(try tool.read("out/story.wav").count > 44)
  }

  @Test func `no shell reads a program's arguments`() async throws {
    let tool = try Tool()
    try tool.write(Self.story, to: "story.txt")
    try tool.bank(
      adding: "shelly", command: ["echo", "; touch \(tool.folder.path)/owned", "$(touch \(tool.folder.path)/owned)"])
    _ = try await tool.run(
      ["render", "story.txt", "-o", "out", "--voice", "Anna=shelly"], environment: ["HEARSAY_SHARE": tool.folder.path])
    #expect(!FileManager.default.fileExists(atPath: tool.folder.path + "/owned"))
  }

  @Test func `an unknown name in braces is an error with file and field`() async throws {
    let tool = try Tool()
    try tool.bank(adding: "odd", command: ["flite", "{speed}"])
    let result = try await tool.run(["voices"], environment: ["HEARSAY_SHARE": tool.folder.path])
    #expect(result.status == 2)
    #expect(result.errors.contains("Voices/odd.yaml"))
    #expect(result.errors.contains("{speed}") && result.errors.contains("{stretch}"))
  }
}

extension Tool {
  /// A copy of the project's bank with one voice more, in the folder of the test.
  fileprivate func bank(adding id: String, command: [String]) throws {
    let voices = folder.appending(path: "Voices")
    try FileManager.default.copyItem(at: Self.project.appending(path: "Voices"), to: voices)
    let bank = voices.appending(path: "bank.yaml")
    try (String(contentsOf: bank, encoding: .utf8) + "  - \(id)\n").write(to: bank, atomically: true, encoding: .utf8)
    let words = command.map { "\"\($0)\"" }.joined(separator: ", ")
    let voice = """
      id: \(id)
      description: a voice of the test's
      gender: neutral
      age: adult
      accent: en
      languages: [en]
      engine: command
      command: [\(words)]
      gain: 0
      """
    try voice.write(to: voices.appending(path: "\(id).yaml"), atomically: true, encoding: .utf8)
  }
}
