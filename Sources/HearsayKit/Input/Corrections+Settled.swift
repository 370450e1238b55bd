import HearsayAttribution
import HearsayScript

extension Corrections {
  /// What attribution is to keep to: of all that was settled, only what the script does not say already, so that a file
  /// in which a voice alone was changed leaves who speaks as it was.
  init(_ settled: [CharacterCorrection], of found: Script) {
    self.init()
    for correction in settled where !Self.isNobody(correction.character) {
      let known = correction.character.flatMap { found.character($0) }
      let names = correction.aliases.flatMap { alias in
        [alias.name] + [alias.character.flatMap { found.character($0)?.name }].compactMap(\.self)
      }
      let person = Person(
        name: correction.shownName, aliases: (correction.name == nil ? [] : [correction.called]) + names,
        gender: correction.gender == known?.gender ? nil : correction.gender, neverSpeaks: correction.neverSpeaks)
      if !person.aliases.isEmpty || person.gender != nil || person.neverSpeaks { people.append(person) }
      if correction.narrates, correction.character != found.narrator || known == nil {
        narrator = correction.shownName
      }
    }
  }

  /// The narrator of a story told by nobody in it, and the unknown, are no people of the text.
  private static func isNobody(_ id: Script.Character.ID?) -> Bool {
    id == Script.Character.narratorID || id == Script.Character.unknownID
  }
}
