import Foundation
import HearsayScript
import Testing

@Suite("A book of chapters", .timeLimit(.minutes(10)))
struct ManuscriptTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
    try EPUBFile().write(to: tool.folder.appending(path: "gate.epub"))
  }

  /// The texts of the lines that `hearsay script` gives.
  private func texts(_ options: String...) async throws -> [String] {
    let result = try await tool.run(["script", "gate.epub", "--format", "json"] + options)
    #expect(result.status == 0, "\(result.errors)")
    return try ScriptFormat.json.read(Array(result.output.utf8)).script.lines.map(\.text)
  }

  @Test("is listed, what is left out with its reason")
  func chapters() async throws {
    let result = try await tool.run("chapters", "gate.epub")
    #expect(result.status == 0, "\(result.errors)")
    let rows = result.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(rows.contains { $0.hasPrefix("– Imprint") && $0.hasSuffix("front matter") }, "\(result.output)")
    #expect(rows.contains { $0.hasPrefix("1 Preface") })
    #expect(rows.contains { $0.hasPrefix("2 The Gate") })
    #expect(rows.contains { $0.hasPrefix("4 The Sea") })
    #expect(rows.last?.hasPrefix("4 chapters, ") == true)
  }

  @Test("is read with the kinds that are included, and without those that are excluded")
  func kinds() async throws {
    let plain = try await texts()
    #expect(plain.contains("A word before.") && !plain.contains("Printed by nobody."))
    #expect(try await texts("--include", "front").contains("Printed by nobody."))
    #expect(try await !texts("--exclude", "preface").contains("A word before."))
    #expect(try await !texts("--exclude", "3").contains("It rained."))
  }

  @Test("gives some chapters alone, whose lines keep their numbers")
  func someChapters() async throws {
    let whole = try await tool.run("script", "gate.epub")
    let part = try await tool.run("script", "gate.epub", "--chapters", "3")
    #expect(part.status == 0, "\(part.errors)")
    #expect(part.output.contains("It rained.") && !part.output.contains("Open it"))
    let line = try #require(whole.output.split(separator: "\n").first { $0.contains("It rained.") })
    #expect(part.output.contains(line))
    let none = try await tool.run("script", "gate.epub", "--chapters", "9")
    #expect(none.status == 2)
    #expect(none.errors.contains("9"))
  }

  @Test("keeps the text that its spans fit in the production")
  func manuscript() async throws {
    let result = try await tool.run("render", "gate.epub", "-o", "out", "--chapters", "2-3", "-q")
    #expect(result.status == 0, "\(result.errors)")
    let text = [UInt8](try tool.read("out/manuscript.txt"))
    let script = try ScriptFormat.json.read([UInt8](try tool.read("out/script.json"))).script
    #expect(script.source?.sha256 == ContentHash.hex(of: text))
    for line in script.lines where line.isSpoken {
      let span = try #require(line.source)
      #expect(String(decoding: text[span.start..<span.end], as: UTF8.self).contains(line.text))
    }
    #expect(script.lines.contains { $0.text.hasPrefix("It is very old") })
  }

  @Test("is previewed by what is said in it, in the chapters chosen")
  func preview() async throws {
    let found = try await tool.run("preview", "gate.epub", "--search", "very old", "-o", "a.wav", "--chapters", "3")
    #expect(found.status == 0, "\(found.errors)")
    #expect(try tool.read("a.wav").count > 10_000)
    let missing = try await tool.run("preview", "gate.epub", "--search", "very old", "-o", "b.wav", "--chapters", "2")
    #expect(missing.status != 0)
    #expect(!FileManager.default.fileExists(atPath: tool.folder.appending(path: "b.wav").path))
  }

  @Test("is read without the chapter that is missing, which is named, and the status is 1")
  func missingChapter() async throws {
    var book = EPUBFile()
    book.remove("two.xhtml")
    try book.write(to: tool.folder.appending(path: "torn.epub"))
    let result = try await tool.run("script", "torn.epub")
    #expect(result.status == 1)
    #expect(result.errors.contains("the spine names two.xhtml, which is not in the archive"), "\(result.errors)")
    #expect(result.output.contains("There it is") && result.output.contains("Open it"))
  }

  @Test(
    "that can't be opened ends with status 2, says why and leaves nothing behind",
    arguments: ["META-INF/container.xml", "book.opf", ""])
  func unreadable(missing: String) async throws {
    if missing.isEmpty {
      try tool.write(try tool.read("gate.epub").prefix(300), to: "bad.epub")
    } else {
      var book = EPUBFile()
      book.remove(missing)
      try book.write(to: tool.folder.appending(path: "bad.epub"))
    }
    for command in [
      ["chapters", "bad.epub"], ["script", "bad.epub", "-o", "out.json"], ["render", "bad.epub", "-o", "out"],
    ] {
      let result = try await tool.run(command)
      #expect(result.status == 2, "\(command): \(result.errors)")
      #expect(result.errors.hasPrefix("hearsay: ") && result.errors.contains("bad.epub"), "\(result.errors)")
      #expect(missing.isEmpty || result.errors.contains(missing), "\(result.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: tool.folder.appending(path: "out.json").path))
    #expect(!FileManager.default.fileExists(atPath: tool.folder.appending(path: "out/script.json").path))
  }

  @Test("a cover that no player shows is left out and named, once, where the book is rendered")
  func noCover() async throws {
    var book = EPUBFile()
    let place = try #require(book.entries.firstIndex { $0.name == "book.opf" })
    book.entries[place].text = book.entries[place].text.replacing(
      "<manifest>",
      with: #"<manifest><item id="c" href="c.svg" media-type="image/svg+xml" properties="cover-image"/>"#)
    book.entries.append(("c.svg", #"<svg xmlns="http://www.w3.org/2000/svg"><path d="M0,0"/></svg>"#))
    try book.write(to: tool.folder.appending(path: "drawn.epub"))
    let result = try await tool.run("render", "drawn.epub", "-o", "out")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("drawn.epub: the cover is left out: it is a drawing (SVG)"), "\(result.errors)")
    #expect(!(try await tool.run("script", "drawn.epub").errors.contains("cover")))
  }
}
