import Foundation
import Testing

@Suite("hearsay preview", .timeLimit(.minutes(10)))
struct PreviewTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.write(RenderTests.story, to: "gate.txt")
  }

  private func preview(_ options: String...) async throws -> Tool.Result {
    try await tool.run(["preview", "gate.txt"] + options)
  }

  @Test("has the samples that the line has in a production")
  func sameSamples() async throws {
    #expect(try await tool.run("render", "gate.txt", "-o", "out", "-q").status == 0)
    let result = try await preview("--line", "2", "-o", "line.wav")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("line 2, Anna"))
    let line = try #require(WaveFile(try tool.read("line.wav")))
    #expect(line.samples == (try #require(WaveFile(try tool.read("out/lines/0002-anna.wav")))).samples)
  }

  @Test("has the pauses that lie between the lines of a range, and none around it")
  func range() async throws {
    var parts: [Int] = []
    var rate = 0
    for number in ["2", "3", "4", "2-4"] {
      #expect(try await preview("--line", number, "-o", "\(number).wav").status == 0)
      let wave = try #require(WaveFile(try tool.read("\(number).wav")))
      rate = wave.rate
      parts.append(wave.samples.count)
    }
    let pauses = [150, 450].reduce(0) { $0 + ($1 * rate + 500) / 1000 }
    #expect(parts[3] == parts[0] + parts[1] + parts[2] + pauses)
  }

  @Test("finds lines by speaker and by words, and lists several hits")
  func finds() async throws {
    let speaker = try await preview("--speaker", "ben", "-o", "ben.wav")
    #expect(speaker.status == 0 && speaker.errors.contains("line 4, Ben") && speaker.errors.contains("line 6, Ben"))
    let words = try await preview("--search", "it's OLD", "-o", "old.wav")
    #expect(words.status == 0 && words.errors.contains("line 6, Ben"), "\(words.errors)")
    let several = try await preview("--search", "it", "-o", "it.wav")
    #expect(several.status == 2 && several.errors.contains("--nth"), "\(several.errors)")
    let second = try await preview("--search", "it", "--nth", "2", "-o", "it.wav")
    #expect(second.status == 0, "\(second.errors)")
  }

  @Test("goes to standard output as WAV where that is no terminal")
  func standardOutput() async throws {
    let result = try await tool.shell("'\(Tool.binary.path)' preview gate.txt --line 2 -q > out.wav")
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    #expect(WaveFile(try tool.read("out.wav")) != nil)
  }

  @Test("says what to install where no player is found")
  func noPlayer() async throws {
    let result = try await tool.run(
      "preview", "gate.txt", "--line", "2", "--play", environment: ["PATH": tool.folder.path])
    #expect(result.status == 2)
    #expect(result.errors.contains("no player found") && result.errors.contains("aplay"), "\(result.errors)")
  }

  @Test(
    "says what is wrong with what it is asked for",
    arguments: [
      (["--line", "99"], Int32(2), "1 to 9"), (["--line", "4-2"], 2, "4-2"), (["--speaker", "Zoe"], 2, "Anna"),
      (["--search", "zebra"], 2, "zebra"), ([], 64, "--search"), (["--line", "1", "--nth", "2"], 64, "--nth"),
      (["--line", "1", "--voice", "Zoe=ada"], 2, "Anna"), (["--line", "1", "--voice", "Anna=nobody"], 2, "nobody"),
    ])
  func wrong(options: [String], status: Int32, says: String) async throws {
    let result = try await tool.run(["preview", "gate.txt"] + options)
    #expect(result.status == status, "\(result.errors)")
    #expect(result.errors.contains(says), "\(result.errors)")
  }
}
