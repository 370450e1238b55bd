/// A script as the terminal shows it, which can be edited and read back.
///
/// It keeps titles, characters, speakers, words, manner, paragraphs and doubts; places in the manuscript and the reasons of
/// lines that are not doubtful are not in it.
enum TextCodec {
  /// The first row of such a file; nothing else makes a `.txt` a script.
  static let firstLine = "# hearsay script 1"

  static func write(_ script: Script, _ part: Part?) -> String {
    part.map { TextView.render($0) } ?? TextView.render(script)
  }

  static func isScript(_ content: some Collection<UInt8>) -> Bool {
    let start = content.prefix(3 + firstLine.utf8.count + 1)
    let rest = start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start[...]
    return rest.starts(with: firstLine.utf8)
      && (rest.dropFirst(firstLine.utf8.count).first.map { $0 == 0x0A || $0 == 0x0D } ?? true)
  }

  static func read(_ content: [UInt8]) throws(ScriptError) -> ScriptReading {
    guard isScript(content) else { throw ScriptError(at: .row(1, column: 1), expected: "“\(firstLine)”") }
    try UTF8Check.check(content)
    return try TextReader.read(content)
  }
}
