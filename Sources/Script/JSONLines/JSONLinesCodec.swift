import Foundation

/// A script as JSON Lines: a row for the script, a row for each chapter, a row for each line, for programs that read
/// as they go.
enum JSONLinesCodec {
  static func write(_ script: Script, _ part: Part?) -> String {
    let numbering = Numbering(part)
    var json = JSONText()
    json.headRow(script, part)
    var place = 0
    for (index, chapter) in script.chapters.enumerated() {
      json.raw("{ \"chapter\": ")
      json.integer(index + 1)
      json.raw(", \"title\": ")
      json.optional(chapter.title)
      json.raw(" }\n")
      for line in chapter.lines {
        place += 1
        json.line(line, number: numbering[place], chapter: index + 1)
        json.raw("\n")
      }
    }
    return json.text()
  }

  static func read(_ content: [UInt8]) throws(ScriptError) -> ScriptReading {
    try UTF8Check.check(content)
    var reader = JSONLinesReader()
    return ScriptReading(script: try reader.read(content))
  }
}

extension JSONText {
  fileprivate mutating func headRow(_ script: Script, _ part: Part?) {
    raw("{ \"format\": \"hearsay-script\", \"version\": 1, ")
    if let part {
      self.part(part)
      raw(", ")
    }
    raw("\"title\": ")
    string(script.title)
    raw(", \"author\": ")
    optional(script.author)
    raw(", \"language\": ")
    string(script.language)
    raw(", \"narrator\": ")
    string(script.narrator)
    raw(", \"source\": ")
    source(script.source)
    raw(", \"characters\": ")
    list(script.characters) { $0.character($1) }
    raw(", \"omitted\": ")
    list(script.omitted) { $0.omission($1) }
    raw(" }\n")
  }
}
