import Foundation
import Testing

@Suite("hearsay cast and hearsay voices", .timeLimit(.minutes(10)))
struct CastCommandTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.write(RenderTests.story, to: "gate.txt")
  }

  @Test("shows who speaks, how much and in which voice")
  func table() async throws {
    let result = try await tool.run("cast", "gate.txt")
    #expect(result.status == 0, "\(result.errors)")
    let rows = result.output.split(separator: "\n")
    #expect(rows.count == 5)
    #expect(rows.contains { $0.hasPrefix("Anna") && $0.contains("female") })
  }

  @Test("writes a cast that render reads back")
  func roundTrip() async throws {
    #expect(try await tool.run("cast", "gate.txt", "--voice", "Ben=bram", "-o", "cast.yaml").status == 0)
    let result = try await tool.run("render", "gate.txt", "--cast", "cast.yaml", "-o", "out")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("bram"))
    #expect(try tool.text("out/cast.yaml") == (try tool.text("cast.yaml")))
  }

  @Test("takes voices from the command line, for the narrator too")
  func pins() async throws {
    let result = try await tool.run("cast", "gate.txt", "--voice", "Ben=bram", "--narrator", "clara")
    #expect(result.output.contains("bram") && result.output.contains("clara"), "\(result.output)")
  }

  @Test("refuses a cast that names someone who is not there, with file and line")
  func stranger() async throws {
    try tool.write("characters:\n  anna: ada\n  zoe: ada\n", to: "cast.yaml")
    let result = try await tool.run("render", "gate.txt", "--cast", "cast.yaml", "-o", "out")
    #expect(result.status == 2)
    #expect(result.errors.contains("cast.yaml:3:3") && result.errors.contains("Ben"), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: tool.folder.appending(path: "out/gate.wav").path))
  }

  @Test("lists the voices and plays one to a file")
  func voices() async throws {
    let list = try await tool.run("voices")
    #expect(list.status == 0)
    #expect(list.output.split(separator: "\n").count > 26)
    let played = try await tool.run("voices", "play", "clara", "-o", "clara.wav")
    #expect(played.status == 0, "\(played.errors)")
    #expect((WaveFile(try tool.read("clara.wav"))?.samples.count ?? 0) > 22_050)
    let unknown = try await tool.run("voices", "play", "clarra", "-o", "x.wav")
    #expect(unknown.status == 2 && unknown.errors.contains("clara"), "\(unknown.errors)")
  }
}
