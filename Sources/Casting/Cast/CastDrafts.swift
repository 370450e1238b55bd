import HearsayScript

/// Holds what a cast's file says about characters against each other: who is joined to whom, and what contradicts that.
struct CastDrafts {
  private let drafts: [CastDraft]
  private let script: Script
  /// For whoever is joined: the place of the one who is joined to.
  private var chiefs: [CastNames.Person: Int] = [:]

  init(_ drafts: [CastDraft], script: Script) {
    self.drafts = drafts
    self.script = script
  }

  /// The corrections, and what everyone's voice is to be; throws where the file contradicts itself.
  func settled() throws(YAMLFileError) -> (corrections: [CharacterCorrection], entries: [CastSheet.Entry]) {
    var checked = self
    try checked.join()
    try checked.checkJoined()
    try checked.checkNarrators()
    try checked.checkNames()
    return (checked.corrections(), checked.entries())
  }

  private func line(_ index: Int) -> String { "line \(drafts[index].entry.line)" }

  private mutating func join() throws(YAMLFileError) {
    for (index, draft) in drafts.enumerated() {
      for alias in draft.aliases where alias.person != draft.person {
        let narrator = CastNames.Person.character(Script.Character.narratorID)
        if alias.person == narrator || draft.person == narrator {
          throw draft.error(
            alias.line, alias.column,
            "the narrator can't be joined to anyone: give `narrates: true` to the one who tells the story")
        }
        if let other = chiefs.updateValue(index, forKey: alias.person), other != index {
          throw draft.error(
            alias.line, alias.column,
            "\(Spelling.quoted(alias.name)) is joined to \(Spelling.quoted(drafts[other].key)) already (\(line(other))): "
              + "keep one of them")
        }
      }
    }
  }

  /// Who is joined has nothing to say that contradicts the one who stays, nor the others.
  private func checkJoined() throws(YAMLFileError) {
    var genders: [Int: (Gender, Int)] = [:]
    for (index, draft) in drafts.enumerated() {
      if let gender = draft.gender, chiefs[draft.person] == nil { genders[index] = (gender, index) }
    }
    for (index, draft) in drafts.enumerated() {
      guard let chief = chiefs[draft.person] else { continue }
      let who = "\(Spelling.quoted(drafts[chief].key)) (\(line(chief)))"
      if chiefs[drafts[chief].person] != nil || draft.aliases.contains(where: { $0.person != draft.person }) {
        throw draft.error("aliases", "is itself joined to \(who): name all of them there")
      }
      if let gender = draft.gender {
        if let (other, said) = genders[chief], other != gender {
          throw draft.error(
            "gender",
            "is joined to \(who), and \(Spelling.quoted(drafts[said].key)) is \(other.rawValue) (\(line(said))): "
              + "they can't be one person")
        }
        genders[chief] = (gender, index)
      }
      if draft.name != nil { throw draft.error("name", "is joined to \(who): the name belongs there") }
      if draft.neverSpeaks, !drafts[chief].neverSpeaks {
        throw draft.error("speaks", "is joined to \(who), who speaks")
      }
      if draft.narrates { throw draft.error("narrates", "is joined to \(who): say there who narrates") }
    }
  }

  private func checkNarrators() throws(YAMLFileError) {
    var first: Int?
    for (index, draft) in drafts.enumerated() {
      if draft.neverSpeaks, draft.narrates || draft.person == .character(Script.Character.narratorID) {
        throw draft.error("speaks", "who narrates can't be silent")
      }
      guard draft.narrates else { continue }
      if let first {
        throw draft.error(
          "narrates", "\(Spelling.quoted(drafts[first].key)) narrates already (\(line(first))): keep one of them")
      }
      first = index
    }
  }

  /// A new name must be nobody else's.
  private func checkNames() throws(YAMLFileError) {
    var taken: [String: Int] = [:]
    let labels = SpeakerLabels(script.characters)
    for (index, draft) in drafts.enumerated() {
      guard let name = draft.name else { continue }
      if let other = taken.updateValue(index, forKey: name.lowercased()) {
        throw draft.error(
          "name", "\(Spelling.quoted(name)) is the new name of \(Spelling.quoted(drafts[other].key)) too")
      }
      guard let bearer = labels.character(named: name), .character(bearer) != draft.person else { continue }
      if let chief = chiefs[.character(bearer)], chief == index { continue }
      throw draft.error(
        "name",
        "\(Spelling.quoted(name)) is another character's name: to join the two, put it among the aliases as well")
    }
  }

  /// The id of the one who stays: its own, or that of the first who is joined to it and has lines.
  private func id(_ draft: CastDraft) -> Script.Character.ID? {
    for person in [draft.person] + draft.aliases.map(\.person) {
      if case .character(let id) = person { return id }
    }
    return nil
  }

  private func corrections() -> [CharacterCorrection] {
    drafts.compactMap { draft in
      guard chiefs[draft.person] == nil else { return nil }
      let id = id(draft)
      let isUnheard = id.map { draft.person != .character($0) } ?? false
      let correction = CharacterCorrection(
        character: id, called: isUnheard ? id.flatMap { script.character($0)?.name } ?? draft.called : draft.called,
        name: isUnheard ? draft.name ?? draft.key : draft.name,
        aliases: draft.aliases.map { alias in
          if case .character(let id) = alias.person { return CharacterCorrection.Alias(alias.name, character: id) }
          return CharacterCorrection.Alias(alias.name)
        } + (isUnheard ? [CharacterCorrection.Alias(draft.key)] : []),
        gender: draft.gender, age: draft.age, narrates: draft.narrates, neverSpeaks: draft.neverSpeaks)
      return correction.isNothing ? nil : correction
    }
  }

  private func entries() -> [CastSheet.Entry] {
    var entries: [CastSheet.Entry] = []
    var places: [Int: Int] = [:]
    for (index, draft) in drafts.enumerated() where chiefs[draft.person] == nil {
      guard let id = id(draft) else { continue }
      places[index] = entries.count
      entries.append(
        CastSheet.Entry(
          character: id, voice: draft.voice, settings: draft.settings, gender: draft.gender, age: draft.age))
    }
    // Who is joined lends its voice where the one who stays has none.
    for draft in drafts {
      guard let chief = chiefs[draft.person], let place = places[chief], entries[place].voice == nil else { continue }
      entries[place].voice = draft.voice
      entries[place].settings = entries[place].settings.over(draft.settings)
    }
    return entries
  }
}
