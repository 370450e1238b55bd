extension JSONText {
  /// A whole script: a character and a line to a row, so that a difference between two files is a difference of rows.
  mutating func write(_ script: Script, _ part: Part?) {
    raw("{ \"format\": \"hearsay-script\", \"version\": 1,\n  ")
    if let part {
      self.part(part)
      raw(",\n  ")
    }
    let numbering = Numbering(part)
    raw("\"title\": ")
    string(script.title)
    raw(", \"author\": ")
    optional(script.author)
    raw(", \"language\": ")
    string(script.language)
    raw(",\n  \"narrator\": ")
    string(script.narrator)
    raw(",\n  \"source\": ")
    source(script.source)
    raw(",\n  \"characters\": ")
    rows(script.characters, indent: "    ") { $0.character($1) }
    raw(",\n  \"chapters\": ")
    var place = 0
    rows(script.chapters, indent: "    ") { json, chapter in
      json.raw("{ \"title\": ")
      json.optional(chapter.title)
      json.raw(", \"lines\": ")
      json.rows(chapter.lines, indent: "      ") { json, line in
        place += 1
        json.line(line, number: part == nil ? nil : numbering[place])
      }
      json.raw(" }")
    }
    raw(",\n  \"omitted\": ")
    rows(script.omitted, indent: "    ") { $0.omission($1) }
    raw(" }\n")
  }

  /// Whose lines these are, and how many.
  mutating func part(_ part: Part) {
    raw("\"part\": { \"speaker\": ")
    string(part.speaker.id)
    raw(", \"lines\": ")
    integer(part.lineCount)
    raw(", \"words\": ")
    integer(part.wordCount)
    raw(", \"minutes\": ")
    raw(tenths: part.minutes)
    raw(" }")
  }

  mutating func omission(_ omission: Script.Omission) {
    raw("{ \"start\": ")
    integer(omission.start)
    raw(", \"end\": ")
    integer(omission.end)
    raw(", \"reason\": ")
    string(omission.reason)
    raw(" }")
  }

  mutating func source(_ source: Script.Source?) {
    guard let source else { return raw("null") }
    raw("{ \"name\": ")
    string(source.name)
    raw(", \"sha256\": ")
    string(source.sha256)
    raw(" }")
  }

  mutating func character(_ character: Script.Character) {
    raw("{ \"id\": ")
    string(character.id)
    raw(", \"name\": ")
    string(character.name)
    raw(", \"aliases\": ")
    list(character.aliases) { $0.string($1) }
    raw(", \"gender\": ")
    optional(character.gender?.rawValue)
    raw(", \"age\": ")
    optional(character.age?.rawValue)
    raw(" }")
  }

  /// Dialogue with all keys; other kinds with what the contract shows, and more only where there is more.
  ///
  /// - Parameters:
  ///   - number: The line's number, where it is to be told.
  ///   - chapter: The chapter's, counted from 1, where it is to be told.
  mutating func line(_ line: Script.Line, number: Int? = nil, chapter: Int? = nil) {
    let said = line.kind == .dialogue
    raw("{ ")
    if let number {
      raw("\"line\": ")
      integer(number)
      raw(", ")
    }
    if let chapter {
      raw("\"chapter\": ")
      integer(chapter)
      raw(", ")
    }
    raw("\"id\": ")
    string(line.id)
    raw(", \"kind\": ")
    string(line.kind.rawValue)
    raw(", \"speaker\": ")
    string(line.speaker)
    raw(", \"text\": ")
    string(line.text)
    raw(", \"paragraph\": ")
    integer(line.paragraph)
    if said || line.delivery != nil {
      raw(", \"delivery\": ")
      optional(line.delivery?.rawValue)
    }
    if said || line.mode != nil {
      raw(", \"as\": ")
      optional(line.mode?.rawValue)
    }
    raw(", \"source\": ")
    span(line.source)
    if said || line.confidence != nil {
      raw(", \"confidence\": ")
      if let confidence = line.confidence { thousandths(confidence) } else { raw("null") }
    }
    if said || line.because != nil {
      raw(", \"because\": ")
      optional(line.because)
    }
    if said || !line.alternatives.isEmpty {
      raw(", \"alternatives\": ")
      list(line.alternatives) { json, other in
        json.raw("{ \"speaker\": ")
        json.string(other.speaker)
        json.raw(", \"confidence\": ")
        json.thousandths(other.confidence)
        json.raw(" }")
      }
    }
    raw(" }")
  }

  private mutating func span(_ span: Span?) {
    guard let span else { return raw("null") }
    raw("{ \"start\": ")
    integer(span.start)
    raw(", \"end\": ")
    integer(span.end)
    raw(" }")
  }
}
