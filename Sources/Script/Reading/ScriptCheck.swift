extension Script {
  /// The script made whole after reading: the narrator and the unknown are there if they are spoken of, every id is
  /// sound, and the lines have their ids.
  ///
  /// - Throws: ``ScriptError`` for a speaker who is not among the characters, an unsound or doubled character's id, a
  ///   confidence outside 0…1, a span that ends before it starts, or anything past ``ScriptLimits``.
  public func checked() throws(ScriptError) -> Script {
    var script = self
    let ids = try script.checkCharacters()
    try script.checkLines(ids)
    for omission in omitted where omission.start < 0 || omission.end < omission.start {
      throw ScriptError(
        expected: "an omission that ends after it starts", found: "\(omission.start)–\(omission.end)")
    }
    return script.withLineIDs()
  }

  /// Adds the narrator and the unknown where they are missing; gives everyone's id.
  private mutating func checkCharacters() throws(ScriptError) -> Set<Character.ID> {
    try ScriptLimits.check(characters.count, atMost: ScriptLimits.characters, "characters")
    var ids: Set<Character.ID> = []
    var folded: Set<String> = []
    for (index, character) in characters.enumerated() {
      guard CharacterID.isValid(character.id) else {
        throw ScriptError(
          at: .character(index + 1),
          expected: "an id of lower-case letters and digits joined by _, at most \(CharacterID.longest) bytes",
          found: character.id)
      }
      guard folded.insert(character.id.lowercased()).inserted else {
        throw ScriptError(at: .character(index + 1), expected: "an id of its own", found: character.id)
      }
      ids.insert(character.id)
    }
    if !ids.contains(narrator) {
      guard narrator == Character.narratorID else {
        throw ScriptError(expected: "a narrator who is among the characters", found: narrator)
      }
      characters.insert(.narrator, at: 0)
      ids.insert(narrator)
    }
    return ids
  }

  private mutating func checkLines(_ known: Set<Character.ID>) throws(ScriptError) {
    try ScriptLimits.check(chapters.count, atMost: ScriptLimits.chapters, "chapters")
    try ScriptLimits.check(chapters.reduce(0) { $0 + $1.lines.count }, atMost: ScriptLimits.lines, "lines")
    var ids = known
    var number = 0
    for (chapter, content) in chapters.enumerated() {
      for line in content.lines {
        number += 1
        do {
          if !ids.contains(line.speaker) { try add(line.speaker, to: &ids) }
          for alternative in line.alternatives where !ids.contains(alternative.speaker) {
            try add(alternative.speaker, to: &ids)
          }
          try line.check()
        } catch {
          throw ScriptError(
            at: .line(number, chapter: chapter + 1), expected: error.expected, found: error.found)
        }
      }
    }
  }

  /// The two characters whom everyone knows may be spoken of without being listed.
  private mutating func add(_ id: Character.ID, to ids: inout Set<Character.ID>) throws(ScriptError) {
    switch id {
    case Character.narratorID: characters.insert(.narrator, at: 0)
    case Character.unknownID: characters.append(.unknown)
    default:
      let near = Nearness.nearest(to: id, among: characters.map(\.id))
      throw ScriptError(
        expected: "a speaker who is among the characters" + (near.map { " (perhaps \($0))" } ?? ""), found: id)
    }
    ids.insert(id)
  }
}

extension Script.Line {
  fileprivate func check() throws(ScriptError) {
    if text.utf8.count > ScriptLimits.text {
      throw ScriptError(expected: "a text of at most \(ScriptLimits.text) bytes", found: text)
    }
    if let source, source.start < 0 || source.end < source.start {
      throw ScriptError(expected: "a source that ends after it starts", found: "\(source.start)–\(source.end)")
    }
    for confidence in [confidence].compactMap({ $0 }) + alternatives.map(\.confidence) {
      guard (0...1).contains(confidence) else {
        throw ScriptError(expected: "a confidence from 0 to 1", found: "\(confidence)")
      }
    }
  }
}
