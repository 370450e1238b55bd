import Foundation
import HearsayScript
import Testing

@Suite("corrections in cast.yaml, from the command line", .timeLimit(.minutes(10)))
struct CorrectionTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.write(Self.story, to: "pier.txt")
  }

  private static let story = """
    "Who is it?" said Beth. The Baroness came in and sat down.

    "It is I," said the Baroness. "And who are you?"

    "Nobody," said Beth.

    Mina laughed. "Nobody at all," said Mina. Mina and Beth looked at each other.

    "Well," said the boatman, "somebody must row."
    """

  private func script(_ arguments: String...) async throws -> Script {
    let result = try await tool.run(["script"] + arguments + ["--format", "json"])
    try #require(result.status == 0, "\(result.errors)")
    return try ScriptFormat.json.read(Array(result.output.utf8)).script
  }

  private func names(_ script: Script) -> [String] {
    script.lines.filter { $0.kind == .dialogue }.map { script.character($0.speaker)?.name ?? $0.speaker }
  }

  @Test("joined characters are one in the script, in the cast, and in the reading")
  func joins() async throws {
    try tool.write(
      "characters:\n  Mina:\n    aliases: [Baroness]\n    name: Wilhelmina\n    gender: female\n", to: "c.yaml")
    let corrected = try await script("pier.txt", "--cast", "c.yaml")
    #expect(names(corrected).filter { $0 == "Wilhelmina" }.count == 3, "\(names(corrected))")
    #expect(corrected.character("mina")?.name == "Wilhelmina", "the id stays")
    // A script has its lines relabelled instead.
    #expect(try await tool.run("script", "pier.txt", "-o", "pier.fountain").status == 0)
    let relabelled = try await script("pier.fountain", "--cast", "c.yaml")
    #expect(names(relabelled).contains("Wilhelmina") && !names(relabelled).contains("Mina"), "\(names(relabelled))")
  }

  @Test("an edited cast.yaml of the folder corrects too, and only what changed is spoken again")
  func folder() async throws {
    #expect(try await tool.run("render", "pier.txt", "-o", "out", "-q").status == 0)
    let before = try tool.tree("out/lines")
    let cast = try tool.text("out/cast.yaml")
    try tool.write(cast.replacing("  beth:\n", with: "  beth:\n    aliases: [Mina]\n"), to: "out/cast.yaml")
    let result = try await tool.run("render", "pier.txt", "-o", "out")
    #expect(result.status == 0 && result.errors.contains("cast.yaml, which was edited by hand"), "\(result.errors)")
    let after = try tool.tree("out/lines")
    let gone = before.keys.filter { after[$0] == nil }.sorted()
    #expect(!gone.isEmpty && gone.allSatisfy { $0.contains("-mina") }, "\(gone)")
    #expect(result.errors.contains("\(gone.count) of them spoken anew"), "\(result.errors)")
    for (name, bytes) in before where after[name] != nil { #expect(after[name] == bytes, "\(name)") }
    let again = try await tool.run("render", "out")
    #expect(again.status == 0 && again.errors.contains(", 0 of them spoken anew"), "\(again.errors)")
  }

  @Test("a voice changed in cast.yaml leaves who speaks as it was")
  func voiceOnly() async throws {
    #expect(try await tool.run("cast", "pier.txt", "-o", "c.yaml").status == 0)
    #expect(try await script("pier.txt", "--cast", "c.yaml") == script("pier.txt"))
  }

  @Test("who never speaks has no line")
  func silence() async throws {
    try tool.write("characters: {Mina: {speaks: no}}", to: "c.yaml")
    #expect(!names(try await script("pier.txt", "--cast", "c.yaml")).contains("Mina"))
  }

  @Test("a name that is nowhere is an error with its place and what there is")
  func unknown() async throws {
    try tool.write("characters:\n  Mina:\n    aliases: [Lucy]\n", to: "c.yaml")
    for arguments in [["script", "pier.txt"], ["cast", "pier.txt"], ["render", "pier.txt", "-o", "out"]] {
      let result = try await tool.run(arguments + ["--cast", "c.yaml"])
      #expect(result.status == 2)
      #expect(result.errors.contains("c.yaml:3:15: characters.Mina.aliases: nobody in the script is called “Lucy”"))
      #expect(result.errors.contains("Beth"), "\(result.errors)")
    }
  }

  @Test(
    "a new spelling of a name becomes a character, with a word on whom it resembles, and nothing else is spoken again")
  func spelling() async throws {
    #expect(try await tool.run("script", "pier.txt", "-o", "pier.fountain").status == 0)
    #expect(try await tool.run("render", "pier.fountain", "-o", "out", "-q").status == 0)
    let before = try tool.tree("out/lines")
    let text = try tool.text("pier.fountain")
    let cue = try #require(text.firstRange(of: "@Beth\n"))
    try tool.write(text.replacingCharacters(in: cue, with: "@Betth\n"), to: "pier.fountain")
    let result = try await tool.run("render", "pier.fountain", "-o", "out")
    #expect(result.status == 0 && result.errors.contains("new character “Betth”: is it “Beth”?"), "\(result.errors)")
    #expect(result.errors.contains(", 1 of them spoken anew"), "\(result.errors)")
    let after = try tool.tree("out/lines")
    #expect(before.filter { after[$0.key] == nil }.count == 1 && after.keys.contains { $0.hasSuffix("-betth.wav") })
    for (name, bytes) in before where after[name] != nil { #expect(after[name] == bytes, "\(name)") }
  }

  @Test("an audition is the character's longest line in three voices, the one it has first")
  func audition() async throws {
    let result = try await tool.run("cast", "pier.txt", "--audition", "Beth", "-o", "heard")
    #expect(result.status == 0, "\(result.errors)")
    let files = try FileManager.default.contentsOfDirectory(atPath: tool.folder.appending(path: "heard").path).sorted()
    #expect(files.count == 3 && files.allSatisfy { $0.hasPrefix("beth-") && $0.hasSuffix(".wav") }, "\(files)")
    let sounds = try files.map { try #require(WaveFile(try tool.read("heard/\($0)"))).samples }
    #expect(Set(sounds).count == 3)
    let wrong = try await tool.run("cast", "pier.txt", "--audition", "Bet")
    #expect(wrong.status == 2 && wrong.errors.contains("nobody in the script is called “Bet”: there are Beth"))
  }
}
