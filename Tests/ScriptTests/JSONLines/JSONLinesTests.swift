import Foundation
import HearsayScript
import Testing

@Suite struct JSONLinesTests {
  private func read(_ text: String) throws -> Script {
    try ScriptFormat.jsonl.read(Array(text.utf8), file: "a.jsonl").script
  }

  private let head = #"{"format":"hearsay-script","version":1,"characters":[{"id":"ada"}]}"# + "\n"

  @Test func everythingComesBack() throws {
    #expect(try read(ScriptFormat.jsonl.write(.rich)).differences(from: .rich) == [])
  }

  @Test func nastyScriptsComeBack() throws {
    var scripts = NastyScripts(seed: 9)
    for number in 0..<1000 {
      let script = scripts.script()
      let text = ScriptFormat.jsonl.write(script)
      try #require(try read(text).differences(from: script) == [], "script \(number):\n\(text)")
    }
  }

  @Test func everyRowIsJSONAndALineSaysItsNumber() throws {
    let rows = try ScriptFormat.jsonl.write(.rich).split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(rows.count == 1 + 3 + 14)
    let lines = rows.filter { $0["kind"] != nil }
    #expect(lines.compactMap { $0["line"] as? Int } == Array(1...14))
    #expect(
      lines.compactMap { $0["chapter"] as? Int } == [1] + Array(repeating: 2, count: 8) + Array(repeating: 3, count: 5))
  }

  @Test func linesPickedOutOfAFileKeepTheirChapters() throws {
    let rows = ScriptFormat.jsonl.write(.rich).split(separator: "\n")
    let picked = rows.prefix(1) + rows.filter { $0.contains("\"dialogue\"") }
    #expect(try read(picked.joined(separator: "\n")).chapters.map(\.lines.count) == [4, 3])
  }

  @Test func emptyRowsAreNothing() throws {
    #expect(try read("\n" + head + "\n\r\n{\"chapter\":1}\n \n").chapters.count == 1)
  }

  @Test(arguments: [
    ("", "a.jsonl:1: expected a first row with \"format\": \"hearsay-script\""),
    ("{}", "a.jsonl:1: expected \"format\": \"hearsay-script\""),
    (#"{"format":"hearsay-script","version":2}"#, "a.jsonl:1: expected \"version\": 1, found “2”"),
  ])
  func theFirstRowSaysWhatItIs(text: String, message: String) {
    let error = #expect(throws: ScriptError.self) { try read(text) }
    #expect(error?.description == message)
  }

  @Test(arguments: [
    (#"{"kind":"dialogue","text":"x"}"#, "a.jsonl:3: expected a speaker"),
    ("{}", "a.jsonl:3: expected a chapter or a line"),
    (
      #"{"kind":"lemon","text":"x"}"#, "a.jsonl:3: expected a kind (heading, narration, dialogue, break), found “lemon”"
    ),
    (#"{"kind":7}"#, "a.jsonl:3: expected a sound value for “kind”"),
    (#"{"kind":"break"},{"kind":"break"}"#, "a.jsonl:3: expected sound JSON"),
  ])
  func aMistakeIsNamedWithItsRow(row: String, message: String) {
    let error = #expect(throws: ScriptError.self) { try read(head + "{\"chapter\":1}\n" + row) }
    #expect(error?.description.hasPrefix(message) == true, "\(String(describing: error))")
  }
}
