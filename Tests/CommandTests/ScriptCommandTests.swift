import Foundation
import HearsayScript
import Testing

@Suite("hearsay script", .timeLimit(.minutes(1)))
struct ScriptCommandTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.write(RenderTests.story, to: "gate.txt")
  }

  @Test("shows the script in numbered lines, without colour in a pipe")
  func text() async throws {
    let result = try await tool.run("script", "gate.txt")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasPrefix("# hearsay script 1\n"))
    #expect(result.output.contains("2  Anna"))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test("gives JSON whose spans hold the words, all words covered")
  func json() async throws {
    let result = try await tool.run("script", Tool.sample.path, "--format", "json")
    let script = try ScriptFormat.json.read(Array(result.output.utf8)).script
    let text = [UInt8](try Data(contentsOf: Tool.sample))
    #expect(script.source?.sha256 == ContentHash.hex(of: text))
    var rest = text
    for line in script.lines {
      guard let span = line.source else { continue }
      if line.isSpoken {
        let words = String(decoding: text[span.start..<span.end], as: UTF8.self)
        #expect(words.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(line.text))
      }
      for index in span.start..<span.end { rest[index] = UInt8(ascii: " ") }
    }
    let left = String(decoding: rest, as: UTF8.self).filter { !$0.isWhitespace && !"\"".contains($0) }
    #expect(left.isEmpty, "not in any line: \(left)")
  }

  @Test("writes the format that the file's ending names", arguments: ["a.json", "a.fountain", "a.txt"])
  func ending(name: String) async throws {
    let result = try await tool.run("script", "gate.txt", "-o", name)
    #expect(result.status == 0 && result.output.isEmpty, "\(result.errors)")
    let format = try #require(ScriptFormat.detect(fileName: name, content: [UInt8](try tool.read(name))))
    let script = try format.read([UInt8](try tool.read(name))).script
    #expect(script.lines.map(\.text).contains("Then I will,") || script.lines.map(\.text).contains("“Then I will,”"))
  }

  @Test("writes the text that the spans refer to")
  func manuscript() async throws {
    let latin = try #require("\"D\u{E9}j\u{E0} vu,\" said Anna.\n".data(using: .isoLatin1))
    try tool.write(latin, to: "latin.txt")
    let result = try await tool.run("script", "latin.txt", "--format", "json", "--text", "manuscript.txt")
    #expect(result.status == 0, "\(result.errors)")
    #expect(try tool.text("manuscript.txt") == "\"Déjà vu,\" said Anna.\n")
  }

  @Test("leaves quietly when nobody reads on")
  func closedPipe() async throws {
    let result = try await tool.shell(
      "'\(Tool.binary.path)' script '\(Tool.sample.path)' --format json | head -c 10; echo ${PIPESTATUS[0]}")
    #expect(result.output.hasSuffix("0\n"), "\(result.output) \(result.errors)")
    #expect(result.errors.isEmpty)
  }
}
