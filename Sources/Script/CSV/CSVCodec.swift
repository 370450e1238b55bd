/// A script as a table (RFC 4180): a row a line, its columns named in the first row.
///
/// What a table of lines can't say stands in its last column, so that reading it back gives the same script.
enum CSVCodec {
  static func write(_ script: Script, _ part: Part?) -> String { CSVWriter.write(script, Numbering(part)) }

  static func read(_ content: [UInt8]) throws(ScriptError) -> ScriptReading {
    try UTF8Check.check(content)
    return try CSVReader.read(content)
  }
}
