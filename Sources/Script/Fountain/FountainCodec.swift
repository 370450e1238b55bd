/// A script as a Fountain screenplay (fountain.io, syntax 1.1), for any text editor.
///
/// Written by Hearsay and read back, it gives the same script; edited in between, every line whose text is unchanged
/// keeps its place in the manuscript and its reasons, and a line given to another speaker is settled by hand.
enum FountainCodec {
  static func write(_ script: Script, _ part: Part?) -> String { FountainWriter.write(script, part) }

  static func read(_ content: [UInt8]) throws(ScriptError) -> ScriptReading {
    try UTF8Check.check(content)
    let scanner = FountainScanner(content)
    var rows = scanner.rows[...]
    let page = FountainTitlePage(&rows)
    let items = FountainParser.items(rows)
    try ScriptLimits.check(items.count, atMost: ScriptLimits.lines, "lines")
    let marks = scanner.marks.map { FountainMarks($0.text, from: $0.row) }
    var assembly = FountainAssembly(page, items, marks)
    assembly.assemble()
    return ScriptReading(script: try assembly.script.checked(), warnings: assembly.warnings)
  }
}
