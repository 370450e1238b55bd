import Foundation
import Testing

@Suite("A render without lines", .timeLimit(.minutes(10)))
struct NoLinesTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.write(Self.text(), to: "book.txt")
  }

  private static func text(_ words: String = "the very same words as ever") -> String {
    (1...12).map { "\"Number \($0) says \($0 == 7 ? words : "nothing new"),\" said Anna.\n\n" }.joined()
  }

  private func render(_ options: String...) async throws -> String {
    let result = try await tool.run(["render", "book.txt", "-o", "out"] + options)
    #expect(result.status == 0, "\(result.errors)")
    return result.errors
  }

  private var names: [String] {
    get throws { try tool.tree("out").keys.filter { $0.hasPrefix("lines/") || $0.hasPrefix(".hearsay/takes/") } }
  }

  @Test("gives the same book, keeps no line and no take, and does nothing the second time")
  func sameBook() async throws {
    _ = try await render()
    let book = try tool.read("out/book.wav")
    #expect(try !names.isEmpty)
    _ = try await render("--no-lines")
    #expect(try tool.read("out/book.wav") == book)
    #expect(try names.isEmpty)
    #expect(try await render("--no-lines").contains("nothing has changed"))
    #expect(!FileManager.default.fileExists(atPath: tool.folder.appending(path: "out/lines").path))
  }

  @Test("speaks only what has changed, and cuts the rest out of the book that stands")
  func changed() async throws {
    _ = try await render("--no-lines")
    try tool.write(Self.text("something else"), to: "book.txt")
    let errors = try await render("--no-lines")
    #expect(errors.contains("1 of them spoken anew"), "\(errors)")
    let book = try tool.read("out/book.wav")
    let fresh = try await tool.run("render", "book.txt", "-o", "fresh", "-q")
    #expect(fresh.status == 0)
    #expect(try tool.read("fresh/book.wav") == book)
  }

  @Test("leaves the same bytes every time, what it notes down among them")
  func sameFolder() async throws {
    _ = try await render("--no-lines")
    let result = try await tool.run("render", "book.txt", "-o", "again", "--no-lines", "--jobs", "1", "-q")
    #expect(result.status == 0)
    let (one, other) = (try tool.tree("out"), try tool.tree("again"))
    #expect(one.keys.sorted() == other.keys.sorted())
    for name in one.keys.sorted() { #expect(one[name] == other[name], "\(name)") }
  }

  @Test("finds what has not changed in a book of another time, such as a copy's")
  func copied() async throws {
    _ = try await render("--no-lines")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)],
      ofItemAtPath: tool.folder.appending(path: "out/book.wav").path)
    try tool.write(Self.text("something else"), to: "book.txt")
    let errors = try await render("--no-lines")
    #expect(errors.contains("1 of them spoken anew"), "\(errors)")
  }

  @Test("can be followed by one with lines, which speaks nothing again")
  func backToLines() async throws {
    _ = try await render("--no-lines")
    let errors = try await render()
    #expect(errors.contains(" 0 of them spoken anew"), "\(errors)")
    let fresh = try await tool.run("render", "book.txt", "-o", "fresh", "-q")
    #expect(fresh.status == 0)
    let (one, other) = (try tool.tree("out"), try tool.tree("fresh"))
    for name in other.keys.sorted() where name.hasPrefix("lines/") || name.hasPrefix(".hearsay/takes/") {
      #expect(one[name] == other[name], "\(name)")
    }
  }

  @Test("takes nothing out of a book that was changed")
  func changedBook() async throws {
    _ = try await render("--no-lines")
    let handle = try FileHandle(forWritingTo: tool.folder.appending(path: "out/book.wav"))
    try handle.seek(toOffset: 3000)
    try handle.write(contentsOf: Data(repeating: 0x55, count: 100))
    try handle.close()
    try tool.write(Self.text("something else"), to: "book.txt")
    // It is a hand's work now: only --fresh replaces it.
    _ = try await render("--no-lines", "--fresh")
    let fresh = try await tool.run("render", "book.txt", "-o", "fresh", "-q")
    #expect(fresh.status == 0)
    #expect(try tool.read("out/book.wav") == tool.read("fresh/book.wav"))
  }
}
