import Foundation
import Testing

@Suite("Bad input", .timeLimit(.minutes(10)))
struct ErrorTests {
  let tool: Tool

  init() throws { tool = try Tool() }

  /// A case: what the file holds, and what the error says of it.
  struct BadFile: Sendable, CustomTestStringConvertible {
    let name: String
    let content: Data
    let says: [String]
    var testDescription: String { name }
  }

  static let badFiles = [
    BadFile(name: "empty.txt", content: Data(), says: ["empty.txt"]),
    BadFile(name: "blank.txt", content: Data(" \n\t\n".utf8), says: ["blank.txt"]),
    BadFile(
      name: "binary.txt", content: Data([0x7F, 0x45, 0x4C, 0x46] + (0..<200).map { UInt8($0) }), says: ["binary"]),
    BadFile(
      name: "broken.txt", content: Data("Schöne Grüße, señor, déjà vu. ".utf8) + Data([0xFF]) + Data(" Ende.".utf8),
      says: ["broken.txt", "UTF-8", "36"]),
    BadFile(name: "bad.json", content: Data("{ \"format\": ".utf8), says: ["bad.json"]),
    BadFile(name: "other.json", content: Data("{\"a\": 1}".utf8), says: ["other.json"]),
  ]

  @Test("in a file is named in one line, with exit status 2 and nothing written", arguments: badFiles)
  func badFile(_ file: BadFile) async throws {
    try tool.write(file.content, to: file.name)
    let result = try await tool.run("render", file.name, "-o", "out")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("hearsay: ") && result.errors.split(separator: "\n").count == 1, "\(result.errors)")
    for word in file.says { #expect(result.errors.contains(word), "\(result.errors)") }
    #expect(!FileManager.default.fileExists(atPath: tool.folder.appending(path: "out/script.json").path))
  }

  @Test("that is missing, or is a folder, is said to be")
  func noFile() async throws {
    let missing = try await tool.run("render", "nowhere.txt")
    #expect(
      missing.status == 2 && missing.errors == "hearsay: nowhere.txt: no such file or folder\n", "\(missing.errors)")
    try tool.write("", to: "folder/file")
    let folder = try await tool.run("render", "folder")
    #expect(folder.status == 2 && folder.errors.contains("no production"), "\(folder.errors)")
  }

  @Test(
    "on the command line is wrong usage",
    arguments: [
      ["render"], ["render", "a.txt", "--format", "m5b"], ["render", "a.txt", "--speed", "3"],
      ["render", "a.txt", "--jobs", "0"], ["script", "a.txt", "-o", "a.docx"], ["script", "a.txt", "--format", "word"],
      ["render", "a.txt", "--voice", "Spike"], ["nonsense"], ["render", "a.txt", "--language", "not a tag"],
    ])
  func usage(arguments: [String]) async throws {
    try tool.write("\"No,\" said Carl.", to: "a.txt")
    let result = try await tool.run(arguments)
    #expect(result.status == 64, "\(result.errors)")
    #expect(!result.errors.isEmpty)
  }

  @Test(
    "is not what help and the version are", arguments: [[], ["render"], ["script"], ["preview"], ["cast"], ["voices"]])
  func help(command: [String]) async throws {
    let help = try await tool.run(command + ["--help"])
    #expect(help.status == 0 && help.output.contains("USAGE: hearsay"), "\(help.errors)")
    let version = try await tool.run("--version")
    #expect(version.status == 0 && version.output.first?.isNumber == true)
  }

  @Test("of the machine's is named with its remedy")
  func machine() async throws {
    try tool.write("\"No,\" said Carl.", to: "a.txt")
    let noWorker = try await tool.run("render", "a.txt", environment: ["HEARSAY_SPEAKER": "/nowhere/hearsay-speaker"])
    #expect(noWorker.status == 2 && noWorker.errors.contains("make install"), "\(noWorker.errors)")
    try tool.write("in the way", to: "out")
    let unwritable = try await tool.run("render", "a.txt", "-o", "out")
    #expect(unwritable.status == 2 && unwritable.errors.contains("out"), "\(unwritable.errors)")
    let script = try await tool.run("script", "a.txt", "-o", "nowhere/a.json")
    #expect(script.status == 2 && script.errors.contains("nowhere/a.json"), "\(script.errors)")
  }

  @Test("in other encodings is read all the same")
  func encodings() async throws {
    let text = "\"D\u{E9}j\u{E0} vu,\" said Anna.\n"
    for (name, encoding) in [("latin", String.Encoding.isoLatin1), ("utf16", .utf16), ("bom", .utf8)] {
      let bytes = try #require(text.data(using: encoding))
      try tool.write(name == "bom" ? Data([0xEF, 0xBB, 0xBF]) + bytes : bytes, to: "\(name).txt")
      let result = try await tool.run("render", "\(name).txt", "-o", name, "-q")
      #expect(result.status == 0, "\(result.errors)")
      #expect(try tool.text("\(name)/manuscript.txt") == text)
      #expect(try tool.text("\(name)/script.json").contains("Déjà vu,"))
    }
  }
}
