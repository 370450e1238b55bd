import Foundation
import HearsayScript
import Testing

@Suite("recordings in the production folder", .timeLimit(.minutes(10)))
struct RecordingTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.write(RenderTests.story, to: "gate.txt")
  }

  /// Speaks words into a WAV file by the worker's own engine, far louder or softer than a take, at 22,050 Hz.
  private func record(_ words: String, to file: String) async throws {
    try FileManager.default.createDirectory(
      at: tool.folder.appending(path: "out/recordings"), withIntermediateDirectories: true)
    let result = try await tool.run("preview", "-", "--line", "1", "-o", file, input: "\"\(words)\" said Zoe.")
    try #require(result.status == 0, "\(result.errors)")
  }

  @Test("take the place of their lines, are kept, and give way when they are taken away")
  func replaces() async throws {
    #expect(try await tool.run("render", "gate.txt", "-o", "out", "-q").status == 0)
    let before = try tool.tree("out")
    try await record("Open it, I beg you,", to: "out/recordings/2.wav")
    let first = try await tool.run("render", "gate.txt", "-o", "out")
    #expect(first.status == 0 && first.errors.contains("1 recorded line: 2"), "\(first.errors)")
    #expect(first.errors.contains(", 0 of them spoken anew"), "\(first.errors)")
    let after = try tool.tree("out")
    for (name, bytes) in before where name.hasPrefix("lines/") {
      #expect((after[name] == bytes) == (name != "lines/0002-anna.wav"), "\(name)")
    }
    let recorded = try #require(WaveFile(try tool.read("out/lines/0002-anna.wav")))
    let voice = try #require(WaveFile(before["lines/0002-anna.wav"] ?? Data()))
    #expect(recorded.rate == voice.rate && recorded.samples.count > voice.samples.count)
    let again = try await tool.run("render", "out")
    #expect(again.status == 0 && again.errors.contains("1 recorded line: 2"), "\(again.errors)")
    #expect(try tool.tree("out")["gate.wav"] == after["gate.wav"])
    // A preview from the folder is what is heard there.
    #expect(try await tool.run("preview", "out", "--line", "2", "-o", "p.wav").status == 0)
    #expect(try #require(WaveFile(try tool.read("p.wav"))).samples == recorded.samples)
    // Another recording is heard at once; without one the voice is back.
    try await record("No,", to: "out/recordings/2.wav")
    #expect(try await tool.run("render", "out", "-q").status == 0)
    #expect(try tool.read("out/lines/0002-anna.wav") != after["lines/0002-anna.wav"])
    try FileManager.default.removeItem(at: tool.folder.appending(path: "out/recordings/2.wav"))
    #expect(try await tool.run("render", "gate.txt", "-o", "out", "-q").status == 0)
    #expect(try tool.tree("out")["gate.wav"] == before["gate.wav"])
  }

  @Test("are named by a line's id as well, which an edit elsewhere does not move")
  func byID() async throws {
    #expect(try await tool.run("render", "gate.txt", "-o", "out", "-q").status == 0)
    let script = try ScriptFormat.json.read(Array(try tool.read("out/script.json"))).script
    let id = try #require(script.line(2)?.id)
    try await record("Open it,", to: "out/recordings/\(id)-take-2.wav")
    let result = try await tool.run("render", "out")
    #expect(result.status == 0 && result.errors.contains("1 recorded line: 2"), "\(result.errors)")
  }

  @Test("that can't be used are named, and their lines are spoken")
  func faults() async throws {
    #expect(try await tool.run("render", "gate.txt", "-o", "out", "-q").status == 0)
    let before = try tool.read("out/gate.wav")
    try tool.write("no audio", to: "out/recordings/2.wav")
    try tool.write("", to: "out/recordings/4-ben.wav")
    try tool.write("x", to: "out/recordings/99.wav")
    try tool.write("x", to: "out/recordings/notes.txt")
    let result = try await tool.run("render", "out")
    #expect(result.status == 1)
    for words in [
      "recordings/2.wav (line 2): cannot be read as audio: ",
      "recordings/4-ben.wav (line 4): cannot be read as audio: ",
      ": the line is spoken by its voice instead", "recordings/99.wav: there is no line 99: there are 1 to ",
      "recordings/notes.txt: its name is no line's number or id",
    ] { #expect(result.errors.contains(words), "\(words)\n\(result.errors)") }
    #expect(try tool.read("out/gate.wav") == before)
    let again = try await tool.run("render", "out", "-q")
    #expect(again.status == 1, "it is said again, though nothing has changed")
  }

  @Test("of another length than the words, or of another speaker's number, are used with a word of doubt")
  func oddities() async throws {
    #expect(try await tool.run("render", "gate.txt", "-o", "out", "-q").status == 0)
    let long = String(repeating: "This goes on and on and will not end. ", count: 8)
    try await record(long, to: "out/recordings/0002-ben.wav")
    try await record(long, to: "out/recordings/4.wav")
    let result = try await tool.run("render", "out")
    #expect(result.status == 0)
    #expect(result.errors.contains("line 2 is anna's: have the numbers moved?"), "\(result.errors)")
    #expect(result.errors.contains("recordings/4.wav (line 4): is far too long: "), "\(result.errors)")
  }

  @Test("two of one line stop the run, both named")
  func two() async throws {
    #expect(try await tool.run("render", "gate.txt", "-o", "out", "-q").status == 0)
    try tool.write("a", to: "out/recordings/2.wav")
    try tool.write("b", to: "out/recordings/0002-anna.flac")
    let result = try await tool.run("render", "out")
    #expect(result.status == 2 && result.errors.contains("both are recordings of line 2"), "\(result.errors)")
  }
}
