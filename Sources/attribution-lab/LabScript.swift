import HearsayScript

/// The fields of `script.json` that measuring reads.
struct LabScript: Encodable {
  struct Character: Encodable {
    var id: String
    var name: String
    var aliases: [String]
  }

  struct Line: Encodable {
    var kind: String
    var speaker: String
    var source: Span
  }

  struct Chapter: Encodable { var lines: [Line] }

  var characters: [Character]
  var chapters: [Chapter]

  init(_ script: Script) {
    characters = script.characters.map { Character(id: $0.id, name: $0.name, aliases: $0.aliases) }
    chapters = script.chapters.map { chapter in
      Chapter(
        lines: chapter.lines.compactMap { line in
          line.source.map { Line(kind: line.kind.rawValue, speaker: line.speaker, source: $0) }
        })
    }
  }
}
