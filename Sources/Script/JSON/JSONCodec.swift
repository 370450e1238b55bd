/// A script as JSON, the contract of other programs: see `Documentation/script.schema.json`.
enum JSONCodec {
  static let format = "hearsay-script"
  static let version = 1

  static func write(_ script: Script, _ part: Part?) -> String {
    var json = JSONText()
    json.write(script, part)
    return json.text()
  }

  static func read(_ content: [UInt8]) throws(ScriptError) -> ScriptReading {
    ScriptReading(script: try ScriptDocument.decode(content).script().checked())
  }
}
