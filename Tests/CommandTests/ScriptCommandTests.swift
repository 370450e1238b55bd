import Foundation
import HearsayScript
import Testing

@Suite("hearsay script", .timeLimit(.minutes(10)))
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

  @Test("says which languages it knows where the story's is another, and takes the language that is given")
  func language() async throws {
    let dutch = try await tool.run("script", "gate.txt", "--language", "nl", "--format", "json")
    #expect(dutch.status == 0)
    #expect(dutch.errors.contains("the language nl is split and cast as far as marks and names carry"))
    #expect(try ScriptFormat.json.read(Array(dutch.output.utf8)).script.language == "nl")
    let french = try await tool.run("script", "gate.txt", "--language", "fr-CA", "--format", "json")
    #expect(french.status == 0 && !french.errors.contains("the language"), "\(french.errors)")
    for wrong in ["klingon", "zz", "e", "en_"] {
      let result = try await tool.run("script", "gate.txt", "--language", wrong)
      #expect(result.status == 64 && result.errors.contains("--language"), "\(wrong): \(result.errors)")
    }
  }

  @Test("leaves quietly when nobody reads on")
  func closedPipe() async throws {
    let result = try await tool.shell(
      "'\(Tool.binary.path)' script '\(Tool.sample.path)' --format json | head -c 10; echo ${PIPESTATUS[0]}")
    #expect(result.output.hasSuffix("0\n"), "\(result.output) \(result.errors)")
    #expect(result.errors.isEmpty)
  }

  @Test("gives lines to speakers, for a script and for a reading alike")
  func assigns() async throws {
    let script = try await tool.run("script", "gate.txt", "--assign", "4=Anna", "--format", "json")
    let lines = try ScriptFormat.json.read(Array(script.output.utf8)).script.lines
    #expect(lines[3].speaker == "anna" && lines[3].confidence == 1 && lines[5].speaker == "ben")
    let render = try await tool.run("render", "gate.txt", "--assign", "4,6=Anna", "-o", "out", "-q")
    #expect(render.status == 0, "\(render.errors)")
    #expect(FileManager.default.fileExists(atPath: tool.folder.appending(path: "out/lines/0006-anna.wav").path))
    let wrong = try await tool.run("script", "gate.txt", "--assign", "40=Anna")
    #expect(wrong.status == 2 && wrong.errors.contains("9"), "\(wrong.errors)")
  }

  @Test("compares a script with its manuscript word by word")
  func verifies() async throws {
    #expect(try await tool.run("script", "gate.txt", "-o", "gate.fountain").status == 0)
    let same = try await tool.run("script", "gate.fountain", "--verify", "gate.txt")
    #expect(same.status == 0 && same.errors.contains("all"), "\(same.errors)")
    try tool.write(try tool.text("gate.fountain").replacing("It's old.", with: "It's ancient."), to: "gate.fountain")
    let other = try await tool.run("script", "gate.fountain", "--verify", "gate.txt")
    #expect(other.status == 1)
    #expect(other.output.contains("ancient") && other.output.contains("line 6"), "\(other.output)")
  }

  @Test("carries corrections over to a story that changed")
  func updates() async throws {
    #expect(try await tool.run("script", "gate.txt", "--assign", "4=Anna", "-o", "old.fountain").status == 0)
    try tool.write("A new beginning.\n\n" + RenderTests.story, to: "newer.txt")
    let result = try await tool.run("script", "newer.txt", "--update", "old.fountain", "--format", "json")
    #expect(result.status == 0, "\(result.errors)")
    let lines = try ScriptFormat.json.read(Array(result.output.utf8)).script.lines
    let carried = try #require(lines.first { $0.text == "I won't," })
    #expect(carried.speaker == "anna" && carried.because == Script.Line.settledByHand)
  }

  @Test("takes one speaker's part out, with cues")
  func part() async throws {
    let result = try await tool.run("script", "gate.txt", "--only", "Ben", "--cues")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("I won't,") && !result.output.contains("Then I will"), "\(result.output)")
  }
}
