/// Who is meant by the speakers' names in a file that a hand may have edited: the characters it lists, and new ones for
/// names that nobody has.
struct NamedCast {
  private(set) var characters: [Script.Character]
  private(set) var warnings: [ScriptWarning] = []
  private var labels: SpeakerLabels
  private var added: [String: Script.Character.ID] = [:]
  private var ids: Set<Script.Character.ID>
  private var names: [String]
  private var warned = 0

  /// Looking for a name spelt alike takes time, and nobody reads more.
  private static let mostWarnings = 200

  /// Where Hearsay named the characters, a new name is worth a word; elsewhere only one that is spelt like another.
  private let everyNewNameIsOdd: Bool

  init(_ characters: [Script.Character], everyNewNameIsOdd: Bool) {
    self.characters = characters
    self.everyNewNameIsOdd = everyNewNameIsOdd
    labels = SpeakerLabels(characters)
    ids = Set(characters.map(\.id))
    names = labels.all(characters)
  }

  /// The character of a cue, if it is known.
  func known(_ cue: String) -> Script.Character.ID? { labels.character(named: cue) ?? added[SpeakerLabels.key(cue)] }

  /// Whether there is such a character.
  func has(_ id: Script.Character.ID) -> Bool { ids.contains(id) }

  /// The label that stands in the cues of a character.
  func label(_ id: Script.Character.ID) -> String { labels[id] }

  /// The character of a cue; a name that nobody has makes a new one.
  mutating func speaker(_ cue: String, row: Int) -> Script.Character.ID {
    if let id = known(cue) { return id }
    let id: Script.Character.ID
    switch SpeakerLabels.key(cue) {
    case Script.Character.unknownID where !ids.contains(Script.Character.unknownID):
      id = Script.Character.unknownID
    default:
      id = CharacterID.make(name: cue, taken: ids.union([Script.Character.unknownID]))
      warn(cue, row)
    }
    characters.append(Script.Character(id: id, name: cue))
    ids.insert(id)
    names.append(cue)
    added[SpeakerLabels.key(cue)] = id
    return id
  }

  private mutating func warn(_ cue: String, _ row: Int) {
    guard warned < Self.mostWarnings else { return }
    warned += 1
    // `Guard 1` and `Guard 2` are meant to differ.
    let near = Nearness.nearest(to: cue, among: names.filter { $0.filter(\.isLetter) != cue.filter(\.isLetter) })
    guard everyNewNameIsOdd || near != nil else { return }
    warnings.append(ScriptWarning(row: row, "new character “\(cue)”" + (near.map { ": is it “\($0)”?" } ?? "")))
  }

  /// Gives a character whose cues were all rewritten the same new name; the old one stays an alias.
  mutating func rename(_ id: Script.Character.ID, to cue: String, row: Int) {
    guard let index = characters.firstIndex(where: { $0.id == id }) else { return }
    let old = characters[index].name
    characters[index].name = cue
    characters[index].aliases.removeAll { $0 == cue }
    if !characters[index].aliases.contains(old) { characters[index].aliases.append(old) }
    added[SpeakerLabels.key(cue)] = id
    warnings.append(ScriptWarning(row: row, "“\(old)” is now called “\(cue)”"))
  }

  /// Leaves out those of the given characters whom nothing refers to any more.
  mutating func drop(_ leaving: Set<Script.Character.ID>) {
    characters.removeAll { leaving.contains($0.id) }
  }
}
