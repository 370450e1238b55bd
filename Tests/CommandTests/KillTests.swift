import Foundation
import Subprocess
import Testing

/// Kills a render and its workers at moments that differ, and compares what the last run leaves with an undisturbed render.
@Suite("A render that is killed again and again", .timeLimit(.minutes(10)))
struct KillTests {
  /// How many times, of each kind; `HEARSAY_KILLS` asks for more.
  static let rounds = ProcessInfo.processInfo.environment["HEARSAY_KILLS"].flatMap(Int.init) ?? 2

  /// What happens to a render that is under way, in bash: `$pid` is the command.
  enum Blow: String, CaseIterable, CustomTestStringConvertible {
    case command = "kill -KILL $pid"
    case workers = "pkill -KILL -P $pid"
    case speakingChildren = "for worker in $(pgrep -P $pid); do pkill -KILL -P $worker; done"
    case interrupt = "kill -INT $pid"
    case hangUp = "kill -HUP $pid"
    case closedOutput = "kill -PIPE $pid"

    var testDescription: String { rawValue }
  }

  let tool: Tool

  init() throws {
    tool = try Tool()
    let talk = (1...160).map { "\"This is line number \($0) of a long talk,\" said Anna.\n\n" }.joined()
    try tool.write(talk, to: "long.txt")
  }

  private func production(_ name: String) throws -> [String: Data] {
    try tool.tree(name).filter { ![".hearsay/lock", ".hearsay/archive"].contains($0.key) }
  }

  @Test(
    "ends in the same bytes, with nothing left over and no process astray", arguments: Blow.allCases,
    ["", "--no-lines"])
  func killed(blow: Blow, options: String) async throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<Self.rounds {
      let delay = Double(Int.random(in: 50...900, using: &random)) / 1000
      let struck = try await tool.shell(
        "'\(Tool.binary.path)' render long.txt -o cut -q \(options) & pid=$!; sleep \(delay); \(blow.rawValue); wait $pid"
      )
      #expect([0, 2, 129, 130, 137, 141, 143].contains(struck.status), "\(struck.status) \(struck.errors)")
    }
    // A worker ends by itself when nobody speaks to it any more; its folder tells whose it is.
    let astray = try await tool.shell(
      """
      for n in $(seq 100); do
        left=$(for worker in $(pgrep hearsay-speaker); do readlink /proc/$worker/cwd; done | grep -cx "$PWD")
        [ "$left" = 0 ] && exit 0; sleep 0.1
      done; exit 1
      """)
    #expect(astray.status == 0)
    for folder in ["cut", "whole"] {
      let result = try await tool.run(
        ["render", "long.txt", "-o", folder, "-q"] + options.split(separator: " ").map(String.init))
      #expect(result.status == 0, "\(result.errors)")
    }
    let (cut, whole) = (try production("cut"), try production("whole"))
    #expect(cut.keys.sorted() == whole.keys.sorted())
    for name in whole.keys.sorted() { #expect(cut[name] == whole[name], "\(name) differs") }
  }
}
