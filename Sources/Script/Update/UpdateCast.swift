/// The characters of a newly made script, with what a hand settled about them in the edited one.
struct UpdateCast {
  private(set) var characters: [Script.Character]
  private var ids: [Script.Character.ID: Script.Character.ID] = [:]
  private let edited: Script

  init(_ edited: Script, _ new: Script) {
    self.edited = edited
    characters = new.characters
    let labels = SpeakerLabels(new.characters)
    let known = Set(new.characters.map(\.id))
    ids[edited.narrator] = new.narrator
    for character in edited.characters where ids[character.id] == nil {
      if known.contains(character.id) {
        ids[character.id] = character.id
      } else if let id = labels.character(named: character.name) {
        ids[character.id] = id
      }
    }
    for character in edited.characters { merge(character) }
  }

  /// Name, gender and age are as they were left; other names are those of both.
  private mutating func merge(_ old: Script.Character) {
    guard let id = ids[old.id], let index = characters.firstIndex(where: { $0.id == id }) else { return }
    var character = characters[index]
    let names = [character.name] + character.aliases + old.aliases
    character.name = old.name
    character.gender = old.gender ?? character.gender
    character.age = old.age ?? character.age
    character.aliases = []
    for name in names where name != character.name && !character.aliases.contains(name) {
      character.aliases.append(name)
    }
    characters[index] = character
  }

  /// The new script's id for a character of the edited one, who joins it where it is not there.
  mutating func id(of old: Script.Character.ID) -> Script.Character.ID {
    if let id = ids[old] { return id }
    ids[old] = old
    if let character = edited.character(old) { characters.append(character) }
    return old
  }

  /// A character who was joined to another lends it its names.
  mutating func join(_ id: Script.Character.ID, to other: Script.Character.ID) {
    guard let gone = characters.first(where: { $0.id == id }),
      let index = characters.firstIndex(where: { $0.id == other })
    else { return }
    for name in [gone.name] + gone.aliases
    where name != characters[index].name && !characters[index].aliases.contains(name) {
      characters[index].aliases.append(name)
    }
    characters.removeAll { $0.id == id }
  }

  /// Leaves out characters of whom no line speaks any more, unless the edited script knew them.
  mutating func drop(silencedIn script: Script) {
    var spokenOf: Set<Script.Character.ID> = [script.narrator, Script.Character.narratorID]
    for line in script.lines {
      spokenOf.insert(line.speaker)
      for other in line.alternatives { spokenOf.insert(other.speaker) }
    }
    let known = Set(ids.values)
    characters.removeAll { !spokenOf.contains($0.id) && !known.contains($0.id) }
  }
}
