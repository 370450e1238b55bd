import HearsayScript

/// Makes a cast keep to corrections: joins, names, genders, silences, and the narrator.
struct CastCorrector {
  private(set) var cast: Cast

  static func corrected(_ cast: Cast, by corrections: Corrections) -> Cast {
    var corrector = CastCorrector(cast: cast)
    for person in corrections.people { corrector.settle(person) }
    for name in [corrections.narrator].compactMap(\.self) + corrections.assignments.map(\.speaker) {
      _ = corrector.member(named: name)
    }
    if let narrator = corrections.narrator { corrector.cast.narrator = corrector.member(named: narrator) }
    return corrector.cast
  }

  /// The member of a name, without regard to case and to an article before it.
  static func find(_ name: String, in cast: Cast) -> Int? {
    let wanted = key(name)
    return cast.members.firstIndex { key($0.name) == wanted }
      ?? cast.members.firstIndex { $0.aliases.contains { key($0) == wanted } }
  }

  private static func key(_ name: String) -> String {
    let folded = name.lowercased().filter { $0 != "." }
    return folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
  }

  private mutating func member(named name: String) -> Int {
    if let known = Self.find(name, in: cast) { return known }
    cast.members.append(CastMember(.person, name: name))
    return cast.members.count - 1
  }

  private mutating func settle(_ person: Corrections.Person) {
    let chief =
      Self.find(person.name, in: cast) ?? person.aliases.lazy.compactMap { [cast] in Self.find($0, in: cast) }.first
      ?? member(named: person.name)
    for alias in person.aliases {
      if let other = Self.find(alias, in: cast), other != chief { cast.join(other, to: chief) }
      if alias != person.name, !cast.members[chief].aliases.contains(alias) {
        cast.members[chief].aliases.append(alias)
      }
    }
    let name = cast.members[chief].name
    if name != person.name {
      if !cast.members[chief].aliases.contains(name) { cast.members[chief].aliases.append(name) }
      cast.members[chief].name = person.name
    }
    cast.members[chief].aliases.removeAll { $0 == person.name }
    cast.members[chief].settledGender = person.gender
    cast.members[chief].neverSpeaks = person.neverSpeaks
  }
}
