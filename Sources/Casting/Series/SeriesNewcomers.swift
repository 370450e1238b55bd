import HearsayScript

/// What a book adds to a series: those who are new, and the further names of those who return.
struct SeriesNewcomers {
  struct Newcomer {
    var member: Series.Member
    /// How many lines it speaks in this book.
    var lines: Int
  }

  private(set) var members: [Newcomer] = []
  /// The further names of members, by their place in the series.
  private(set) var learned: [(member: Int, names: [String])] = []
  /// The voices of members that had none.
  private(set) var voiced: [(member: Int, voice: Voice.ID)] = []

  init(_ casting: Casting, matches: SeriesMatches) {
    let doubtful = Set(matches.doubts.map(\.character))
    var bearers: [String: Int] = [:]
    for share in casting.shares {
      for name in Set(([share.character.name] + share.character.aliases).map { PersonName($0).key }) {
        bearers[name, default: 0] += 1
      }
    }
    var known: [String: Set<Int>] = [:]
    for (place, member) in matches.series.members.enumerated() {
      for name in member.names { known[PersonName(name).key, default: []].insert(place) }
    }
    var keys = Set(matches.series.members.map(\.key))
    for (role, share) in zip(casting.cast.roles, casting.shares) {
      let character = share.character
      // An alias that two bear in the book would mean neither in the next.
      let own = character.aliases.filter { bearers[PersonName($0).key] == 1 && Self.isProper($0) }
      if let place = matches.members[character.id] {
        let new = ([character.name] + own).filter { Self.isProper($0) && known[PersonName($0).key] == nil }
        if !new.isEmpty, !SeriesMatches.isNobody(character.id) { learned.append((place, new)) }
        if matches.series.members[place].voice == nil { voiced.append((place, role.voice)) }
        continue
      }
      guard !doubtful.contains(character.id), Self.isKept(character) else { continue }
      let isNarrator = character.id == Script.Character.narratorID
      let name = isNarrator ? character.id : character.name
      var key = name, number = 2
      while !keys.insert(key).inserted {
        key = "\(name) \(number)"
        number += 1
      }
      members.append(
        Newcomer(
          member: Series.Member(
            key: key, names: [name] + (isNarrator ? [] : own), gender: character.gender, age: character.age,
            voice: role.voice, settings: role.settings),
          lines: share.lines))
    }
  }

  /// Whether a character has a name to be known by in another book: "the porter" is another porter there.
  private static func isKept(_ character: Script.Character) -> Bool {
    guard character.id != Script.Character.unknownID else { return false }
    return ([character.name] + character.aliases).contains(where: isProper)
  }

  private static func isProper(_ name: String) -> Bool {
    let words = name.split(whereSeparator: \.isWhitespace).drop { articles.contains($0.lowercased()) }
    return words.contains { $0.first?.isLowercase == false }
  }

  private static let articles: Set<String> = [
    "the", "a", "an", "my", "le", "la", "les", "un", "une", "der", "die", "das", "ein", "eine", "el", "los", "las",
    "una",
  ]
}
