import Foundation
import Subprocess
import Testing

@Suite("A render that is disturbed", .timeLimit(.minutes(10)))
struct ResumeTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
    try writeTalk(lines: 240)
  }

  private func writeTalk(lines: Int) throws {
    let talk = (1...lines).map { "\"This is line number \($0) of a long talk,\" said Anna.\n\n" }.joined()
    try tool.write(talk, to: "long.txt")
  }

  /// Everything in a production but the record of who is at work there.
  private func production(_ name: String) throws -> [String: Data] {
    try tool.tree(name).filter { $0.key != ".hearsay/lock" }
  }

  private func expectSame(_ one: [String: Data], _ other: [String: Data]) {
    #expect(one.keys.sorted() == other.keys.sorted())
    for name in one.keys.sorted() { #expect(one[name] == other[name], "\(name) differs") }
  }

  @Test("by Ctrl-C ends with 130 and leaves no audiobook, and the next run goes on to the same bytes")
  func interrupted() async throws {
    try writeTalk(lines: 700)
    // The signal comes once a take stands, however long the machine needs for it; `set -m` lets a job of bash's heed it.
    let cut = try await tool.shell(
      """
      set -m
      '\(Tool.binary.path)' render long.txt -o cut -q & pid=$!
      until [ -n "$(find cut -name '*.wav' 2>/dev/null)" ]; do sleep 0.02; done
      kill -INT $pid; wait $pid
      """)
    #expect(cut.status == 130, "\(cut.errors)")
    #expect(!FileManager.default.fileExists(atPath: tool.folder.appending(path: "cut/long.wav").path))
    for folder in ["cut", "whole"] { #expect(try await tool.run("render", "long.txt", "-o", folder, "-q").status == 0) }
    expectSame(try production("cut"), try production("whole"))
  }

  @Test("by kill -9, again and again, ends in the same bytes, with nothing left over")
  func killed() async throws {
    for delay in [150, 300, 500, 900, 1400] {
      _ = try await tool.run("render", "long.txt", "-o", "cut", "-q", sending: .kill, after: .milliseconds(delay))
    }
    let result = try await tool.run("render", "long.txt", "-o", "cut")
    #expect(result.status == 0, "\(result.errors)")
    #expect(try await tool.run("render", "long.txt", "-o", "whole", "-q").status == 0)
    expectSame(try production("cut"), try production("whole"))
  }

  @Test("by damage to its takes, lines or audiobook makes them again", arguments: ["cut short", "overwritten", "gone"])
  func damaged(how: String) async throws {
    #expect(try await tool.run("render", "long.txt", "-o", "out", "-q").status == 0)
    let whole = try production("out")
    let line = tool.folder.appending(path: "out/lines/0007-anna.wav")
    switch how {
    case "cut short": try FileHandle(forWritingTo: line).truncate(atOffset: 2000)
    case "overwritten":
      let handle = try FileHandle(forWritingTo: line)
      try handle.seek(toOffset: 3000)
      try handle.write(contentsOf: Data(repeating: 0x55, count: 100))
      try handle.close()
    default:
      try FileManager.default.removeItem(at: line)
      try FileManager.default.removeItem(at: tool.folder.appending(path: "out/long.wav"))
    }
    let result = try await tool.run("render", "long.txt", "-o", "out")
    #expect(result.status == 0, "\(result.errors)")
    expectSame(whole, try production("out"))
    let again = try await tool.run("render", "long.txt", "-o", "out")
    #expect(again.errors.contains("nothing has changed"), "\(again.errors)")
  }

  @Test("by another in the same folder is refused, and a stale lock is no obstacle")
  func twoAtOnce() async throws {
    try tool.write("", to: "out/.hearsay/lock")
    // util-linux's flock stands in for the other one.
    let busy = try await tool.shell("flock out/.hearsay/lock '\(Tool.binary.path)' render long.txt -o out -q")
    #expect(busy.status == 2 && busy.errors.contains("another hearsay"), "\(busy.errors)")
    #expect(try await tool.run("render", "long.txt", "-o", "out", "-q").status == 0)
  }
}

@Suite("A render of some chapters", .timeLimit(.minutes(10)))
struct ChaptersTests {
  @Test("stands beside the whole book, and clears nothing away")
  func part() async throws {
    let tool = try Tool()
    let text = ["One", "Two", "Three"].map { "Chapter \($0)\n\n\"This is \($0),\" said Anna.\n\n" }.joined()
    try tool.write(text, to: "book.txt")
    #expect(try await tool.run("render", "book.txt", "-o", "out", "-q").status == 0)
    let whole = try tool.tree("out")
    let part = try await tool.run("render", "book.txt", "-o", "out", "--chapters", "2-3")
    #expect(part.status == 0, "\(part.errors)")
    let after = try tool.tree("out")
    #expect(Set(after.keys).subtracting(whole.keys) == ["book-ch2-3.wav"])
    for name in whole.keys.sorted() where !name.hasPrefix(".hearsay/ledger") {
      #expect(whole[name] == after[name], "\(name)")
    }
    let book = try #require(WaveFile(try tool.read("out/book.wav")))
    let two = try #require(WaveFile(try tool.read("out/book-ch2-3.wav")))
    #expect(two.samples.count < book.samples.count && two.samples.count > book.samples.count / 2)
    let none = try await tool.run("render", "book.txt", "-o", "out", "--chapters", "3-4")
    #expect(none.status == 2 && none.errors.contains("1 to 3"), "\(none.errors)")
  }
}
