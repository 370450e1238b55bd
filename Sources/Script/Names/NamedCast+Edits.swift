extension NamedCast {
  /// The speaker of a line in an edited file.
  struct Cue {
    /// The name that stands there.
    var name: String
    /// Who spoke the line before the edit, where that is known.
    var before: Script.Character.ID?
    /// The row of the file.
    var row: Int
  }

  /// Renames characters all of whose cues became one name that nobody had: at least two, or a name spelt alike.
  mutating func rename(_ lines: [Cue], fixed narrator: Script.Character.ID) {
    var cues: [Script.Character.ID: [Cue]] = [:]
    var stillSpeaking: Set<Script.Character.ID> = []
    for line in lines {
      if let id = known(line.name) { stillSpeaking.insert(id) }
      if let before = line.before { cues[before, default: []].append(line) }
    }
    let fixed = [narrator, Script.Character.narratorID, Script.Character.unknownID]
    for character in characters where !stillSpeaking.contains(character.id) && !fixed.contains(character.id) {
      guard let found = cues[character.id], let first = found.first, known(first.name) == nil else { continue }
      let key = SpeakerLabels.key(first.name)
      guard found.allSatisfy({ SpeakerLabels.key($0.name) == key }) else { continue }
      if found.count > 1 || Nearness.nearest(to: first.name, among: [label(character.id)]) != nil {
        rename(character.id, to: first.name, row: first.row)
      }
    }
  }

  /// A character whose every line went to others, or went, leaves, unless a doubtful line still names it.
  mutating func drop(silencedIn script: Script, before: Set<Script.Character.ID>) {
    var leaving = before
    leaving.remove(script.narrator)
    leaving.remove(Script.Character.narratorID)
    for line in script.lines {
      leaving.remove(line.speaker)
      for other in line.alternatives { leaving.remove(other.speaker) }
    }
    drop(leaving)
  }
}
