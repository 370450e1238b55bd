import Foundation
import HearsayScript
import Testing

@Suite struct CSVRoundTripTests {
  @Test func everythingComesBack() throws {
    let read = try ScriptFormat.csv.read(Array(ScriptFormat.csv.write(.rich).utf8))
    #expect(read.script.differences(from: .rich) == [])
    #expect(read.warnings == [])
  }

  @Test func nastyScriptsComeBack() throws {
    var scripts = NastyScripts(seed: 7)
    for number in 0..<1500 {
      let script = scripts.script()
      let text = ScriptFormat.csv.write(script)
      let read = try ScriptFormat.csv.read(Array(text.utf8))
      try #require(read.script.differences(from: script) == [], "script \(number):\n\(text)")
      try #require(read.warnings == [])
    }
  }

  @Test func aMarkOfByteOrderChangesNothing() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(ScriptFormat.csv.write(.rich).utf8)
    #expect(try ScriptFormat.csv.read(bytes).script.differences(from: .rich) == [])
  }

  /// Python's reader of tables finds a row a line, with the same words.
  @Test(.enabled(if: Tool.isInstalled("python3"), "no python3")) func otherReadersFindTheSameCells() throws {
    var scripts = NastyScripts(seed: 8)
    let program = """
      import csv, json, sys
      rows = list(csv.DictReader(open(sys.argv[1], newline="", encoding="utf-8"), strict=True))
      print(json.dumps([[r["line"], r["kind"], r["text"], r["speaker_id"]] for r in rows]))
      """
    for _ in 0..<20 {
      let script = scripts.script()
      // Python ends a text at NUL.
      guard script.lineCount > 0, !ScriptFormat.csv.write(script).unicodeScalars.contains("\0") else { continue }
      let file = FileManager.default.temporaryDirectory.appending(path: "table-\(UUID().uuidString).csv")
      try Data(ScriptFormat.csv.write(script).utf8).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      let output = try Tool.run("python3", "-c", program, file.path).output
      let rows = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String]], "\(output)")
      let expected = script.lines.enumerated().map { ["\($0 + 1)", $1.kind.rawValue, $1.text, $1.speaker] }
      try #require(rows == expected)
    }
  }
}
