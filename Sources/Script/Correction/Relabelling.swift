/// Gives characters' lines to others.
struct Relabelling {
  private(set) var script: Script

  init(_ script: Script) { self.script = script }

  /// The character who is meant: the id it has, else the one of these names, the wanted one first.
  private func find(_ correction: CharacterCorrection) -> Script.Character.ID? {
    if let id = correction.character, script.character(id) != nil { return id }
    for name in [correction.shownName, correction.called] {
      if let character = script.character(named: name) { return character.id }
    }
    return correction.aliases.lazy.compactMap(find).first
  }

  private func find(_ alias: CharacterCorrection.Alias) -> Script.Character.ID? {
    if let id = alias.character, script.character(id) != nil { return id }
    return script.character(named: alias.name)?.id
  }

  mutating func settle(_ correction: CharacterCorrection) {
    guard var id = find(correction) else { return }
    for alias in correction.aliases {
      guard let other = find(alias), other != id else { continue }
      join(other, to: id)
    }
    // A character keeps its id, and so its voice, whatever it is called now.
    if let wanted = correction.character, wanted != id, script.character(wanted) == nil {
      reassign(id, to: wanted)
      id = wanted
    }
    guard let index = script.characters.firstIndex(where: { $0.id == id }) else { return }
    var character = script.characters[index]
    let names = [character.name] + character.aliases + [correction.called] + correction.aliases.map(\.name)
    character.name = correction.name ?? (correction.character == nil ? correction.called : character.name)
    character.aliases = []
    var seen: Set<String> = [SpeakerLabels.key(character.name)]
    for name in names where seen.insert(SpeakerLabels.key(name)).inserted { character.aliases.append(name) }
    character.gender = correction.gender ?? character.gender
    character.age = correction.age ?? character.age
    script.characters[index] = character
  }

  private mutating func join(_ id: Script.Character.ID, to other: Script.Character.ID) {
    guard let gone = script.character(id), let index = script.characters.firstIndex(where: { $0.id == other }) else {
      return
    }
    for name in [gone.name] + gone.aliases where !script.characters[index].aliases.contains(name) {
      script.characters[index].aliases.append(name)
    }
    script.characters[index].gender = script.characters[index].gender ?? gone.gender
    script.characters[index].age = script.characters[index].age ?? gone.age
    script.characters.removeAll { $0.id == id }
    reassign(id, to: other)
  }

  /// Who tells the story from now on: all that is not said by someone.
  mutating func narrate(_ correction: CharacterCorrection) {
    let before = script.narrator
    let id: Script.Character.ID
    if let found = find(correction) {
      id = found
    } else {
      id = CharacterID.make(name: correction.shownName, taken: Set(script.characters.map(\.id)))
      script.characters.insert(
        Script.Character(id: id, name: correction.shownName, gender: correction.gender, age: correction.age), at: 0)
    }
    guard id != before else { return }
    var stillSpeaks = false
    change { line in
      if line.kind != .dialogue { line.speaker = id }
      if line.speaker == before { stillSpeaks = true }
    }
    script.narrator = id
    if let index = script.characters.firstIndex(where: { $0.id == id }) {
      script.characters.insert(script.characters.remove(at: index), at: 0)
    }
    if !stillSpeaks, before == Script.Character.narratorID {
      script.characters.removeAll { $0.id == before }
      change { line in line.alternatives.removeAll { $0.speaker == before } }
    }
  }

  /// Speech of those who never speak goes to whoever is likeliest of the others.
  mutating func silence(_ corrections: [CharacterCorrection]) {
    let silent = corrections.compactMap(find).filter { $0 != script.narrator && $0 != Script.Character.unknownID }
    guard !silent.isEmpty else { return }
    let names = Dictionary(silent.map { ($0, script.character($0)?.name ?? $0) }, uniquingKeysWith: { name, _ in name })
    var unknownSpeaks = script.character(Script.Character.unknownID) != nil
    let hasUnknown = unknownSpeaks
    change { line in
      line.alternatives.removeAll { names[$0.speaker] != nil }
      guard line.kind == .dialogue, let name = names[line.speaker] else { return }
      let next = line.alternatives.first
      line.speaker = next?.speaker ?? Script.Character.unknownID
      line.confidence = next?.confidence ?? 0
      line.because = "\(name) never speaks"
      line.alternatives = Array(line.alternatives.dropFirst())
      if next == nil { unknownSpeaks = true }
    }
    script.characters.removeAll { silent.contains($0.id) }
    if unknownSpeaks, !hasUnknown { script.characters.append(.unknown) }
  }

  /// Puts one id in place of another, and adds up the chances of who turns out to be one.
  private mutating func reassign(_ id: Script.Character.ID, to other: Script.Character.ID) {
    if let index = script.characters.firstIndex(where: { $0.id == id }) { script.characters[index].id = other }
    if script.narrator == id { script.narrator = other }
    change { line in
      if line.speaker == id { line.speaker = other }
      guard !line.alternatives.isEmpty else { return }
      var kept: [Script.Alternative] = []
      for var alternative in line.alternatives {
        if alternative.speaker == id { alternative.speaker = other }
        if alternative.speaker == line.speaker {
          line.confidence = line.confidence.map { Self.sum($0, alternative.confidence) }
        } else if let index = kept.firstIndex(where: { $0.speaker == alternative.speaker }) {
          kept[index].confidence = Self.sum(kept[index].confidence, alternative.confidence)
        } else {
          kept.append(alternative)
        }
      }
      line.alternatives = kept.enumerated()
        .sorted { ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset) }.map(\.element)
    }
  }

  private static func sum(_ one: Double, _ other: Double) -> Double {
    min(1, ((one + other) * 1000).rounded() / 1000)
  }

  private mutating func change(_ body: (inout Script.Line) -> Void) {
    for chapter in script.chapters.indices {
      for line in script.chapters[chapter].lines.indices { body(&script.chapters[chapter].lines[line]) }
    }
  }
}
