import Foundation
import Testing

/// `--series`: a cast that is kept over several books.
@Suite("hearsay --series", .timeLimit(.minutes(10)))
struct SeriesTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.write(Self.first, to: "first.txt")
    try tool.write(Self.second, to: "second.txt")
  }

  static let first = """
    The Ferry

    Captain Rook looked at the water. "We cross tonight," said Captain Rook. He was a tall man.

    "You are mad," said Nora Vale. She did not smile.

    "Mad or drowned," said Captain Rook, "it is all one to me."

    "Then I will steer," said Nora Vale.
    """

  static let second = """
    The Bridge

    "You came," said Nora. She held the lamp.

    "I was sent for," said Mr. Tibbs. He took off his hat.

    "By whom?" said Nora.

    "By Rook," said Mr. Tibbs.

    "I sent for nobody," said Rook. He shook his head.
    """

  /// Each character's voice in a cast's file, or a series'.
  private func voices(_ file: String) throws -> [String: String] {
    var voices: [String: String] = [:]
    var name = ""
    for line in try tool.text(file).split(separator: "\n") {
      let words = line.split { $0 == " " || $0 == ":" }.map(String.init)
      if line.hasPrefix("  "), !line.hasPrefix("   "), !line.hasPrefix("  #") {
        name = line.trimmingCharacters(in: CharacterSet(charactersIn: " :\""))
      } else if words.first == "voice", words.count > 1 {
        voices[name] = words[1]
      }
    }
    return voices
  }

  @Test("whoever returns keeps the voice under another name, and nobody of the series moves")
  func returns() async throws {
    let one = try await tool.run("render", "first.txt", "-o", "one", "--series", "s.yaml", "--voice", "Nora Vale=ada")
    #expect(one.status == 0, "\(one.errors)")
    let before = try voices("s.yaml")
    #expect(before["Nora Vale"] == "ada" && before["Captain Rook"] != nil && before["narrator"] != nil, "\(before)")
    let two = try await tool.run("render", "second.txt", "-o", "two", "--series", "s.yaml")
    #expect(two.status == 0 && two.errors.contains("3 of this book keep their voices, 1 are new"), "\(two.errors)")
    let cast = try voices("two/cast.yaml"), after = try voices("s.yaml")
    #expect(cast["nora"] == "ada" && cast["rook"] == before["Captain Rook"], "\(cast)")
    #expect(after.filter { before.keys.contains($0.key) } == before)
    #expect(after["Mr. Tibbs"] == cast["mr_tibbs"] && !before.values.contains(after["Mr. Tibbs"] ?? ""))
  }

  @Test("a render that finds all as it was does nothing, and a change of the series counts")
  func unchanged() async throws {
    let run = ["render", "second.txt", "-o", "out", "--series", "s.yaml"]
    #expect(try await tool.run(run).status == 0)
    let series = try tool.read("s.yaml"), audio = try tool.read("out/second.wav")
    let again = try await tool.run(run)
    #expect(again.status == 0 && again.errors.contains("nothing has changed"), "\(again.errors)")
    #expect(try tool.read("s.yaml") == series)
    let nora = try #require(try voices("s.yaml")["Nora"])
    try tool.write(
      try tool.text("s.yaml").replacingOccurrences(of: "voice: \(nora)", with: "voice: clara"), to: "s.yaml")
    #expect(try await tool.run(run).status == 0)
    #expect(try voices("out/cast.yaml")["nora"] == "clara")
    #expect(try tool.read("out/second.wav") != audio)
  }

  @Test("the cast's file goes before the series, and preview and audition leave the series alone")
  func precedence() async throws {
    try tool.write("characters:\n  Nora: ada\n", to: "s.yaml")
    try tool.write("characters:\n  Nora: beryl\n", to: "cast.yaml")
    let voices = try await tool.run("voices")
    let other = voices.output.contains("beryl") ? "beryl" : "clara"
    try tool.write("characters:\n  Nora: \(other)\n", to: "cast.yaml")
    let heard = try await tool.run("preview", "second.txt", "--line", "2", "--series", "s.yaml", "-o", "x.wav")
    #expect(heard.status == 0, "\(heard.errors)")
    #expect(try tool.text("s.yaml") == "characters:\n  Nora: ada\n")
    let cast = try await tool.run("cast", "second.txt", "--cast", "cast.yaml", "--series", "s.yaml", "--explain")
    #expect(cast.status == 0 && cast.output.contains("Nora (female): \(other)"), "\(cast.output)\(cast.errors)")
    #expect(cast.errors.contains("and ada in the series"), "\(cast.errors)")
    #expect(try tool.text("s.yaml").hasPrefix("characters:\n  Nora: ada\n"))
  }

  @Test("two books that are cast at once lose nobody")
  func atOnce() async throws {
    let books = 8
    for book in 0..<books {
      let name = "Mr. \(["Abel", "Brook", "Crane", "Dunn", "Ellis", "Frost", "Gale", "Hyde"][book])"
      try tool.write(
        "\"Good evening,\" said \(name). He sat down.\n\n\"So it is,\" said Nora. She rose.\n", to: "b\(book).txt")
    }
    try await withThrowingTaskGroup(of: Int32.self) { group in
      for book in 0..<books {
        group.addTask { try await self.tool.run("cast", "b\(book).txt", "--series", "s.yaml").status }
      }
      for try await status in group { #expect(status == 0) }
    }
    let names = try voices("s.yaml")
    #expect(names.count == books + 2, "\(names)")
    #expect(Set(names.values).count == books + 2)
  }

  @Test(
    "a series that can't be used is refused with its line, and nothing is changed",
    arguments: [
      ("characters:\n  Nora: adda\n", "s.yaml:2:3"), ("characters:\n  Nora: [\n", "s.yaml:3"),
      ("characters: {Nora: ada}\n", "s.yaml:1"),
    ])
  func refused(text: String, place: String) async throws {
    try tool.write(text, to: "s.yaml")
    let result = try await tool.run("render", "second.txt", "-o", "out", "--series", "s.yaml")
    #expect(result.status == 2 && result.errors.contains(place), "\(result.errors)")
    #expect(try tool.text("s.yaml") == text)
    #expect(!FileManager.default.fileExists(atPath: tool.folder.appending(path: "out/second.wav").path))
  }

  @Test("a folder that is not there is named")
  func noFolder() async throws {
    let result = try await tool.run("cast", "second.txt", "--series", "no/s.yaml")
    #expect(result.status == 2 && result.errors.contains("no/s.yaml"), "\(result.errors)")
  }
}
