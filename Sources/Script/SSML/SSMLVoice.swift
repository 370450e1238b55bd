/// What an SSML document says of a character's voice.
struct SSMLVoice: Hashable {
  var name: String
  var gender: Gender?
  /// In years, as SSML counts.
  var age: Int?
  /// Which of the voices of one gender and age, counted from 1.
  var variant: Int
  /// The engine's voice that was chosen for it.
  var chosen: SSMLExport.Voice?

  /// A voice for each character; names are those given, else the characters' ids, for a hand to replace.
  static func all(_ characters: [Script.Character], _ chosen: [Script.Character.ID: SSMLExport.Voice])
    -> [Script.Character.ID: Self]
  {
    var counts: [Key: Int] = [:]
    var voices: [Script.Character.ID: Self] = [:]
    for character in characters {
      let key = Key(gender: character.gender, age: character.age)
      counts[key, default: 0] += 1
      voices[character.id] = Self(
        name: chosen[character.id]?.name ?? character.id, gender: character.gender, age: character.age.map(years),
        variant: counts[key] ?? 1, chosen: chosen[character.id])
    }
    return voices
  }

  private struct Key: Hashable {
    var gender: Gender?
    var age: Age?
  }

  private static func years(_ age: Age) -> Int {
    switch age {
    case .child: 8
    case .young: 20
    case .adult: 40
    case .old: 70
    }
  }
}
