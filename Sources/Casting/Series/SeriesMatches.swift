import HearsayScript

/// Who of a book stands in a series already: a function of the two.
///
/// Two are one where they share a full name, a title with a surname, or a name that nobody else there bears; never where
/// their genders, their full names or "Mrs." and "Miss" contradict it. What could mean several means nobody.
public struct SeriesMatches: Sendable, Hashable {
  /// A name of the book that could be several of the series.
  struct Doubt: Sendable, Hashable {
    var character: Script.Character.ID
    var members: [String]
  }

  /// The series as it stood.
  public let series: Series
  /// The places in the series of those who return, by the character's id.
  private(set) var members: [Script.Character.ID: Int] = [:]
  private(set) var doubts: [Doubt] = []

  /// Finds those who return.
  /// - Parameters:
  ///   - series: the series.
  ///   - characters: the book's, the most important first, with the gender that they are cast by.
  public init(_ series: Series, characters: [Script.Character]) {
    self.series = series
    let there = series.members.map { SeriesIdentity(names: $0.names, gender: $0.gender) }
    var claims: [[(likeness: SeriesIdentity.Likeness, character: Int)]] = Array(repeating: [], count: there.count)
    let own = characters.map { SeriesIdentity(names: [$0.name] + $0.aliases, gender: $0.gender) }
    for (place, character) in characters.enumerated() {
      if Self.isNobody(character.id) {
        if let member = series.members.firstIndex(where: { $0.key == character.id }) { members[character.id] = member }
        continue
      }
      let found = there.indices.compactMap { member in
        Self.isNobody(series.members[member].key) ? nil : own[place].likeness(to: there[member]).map { ($0, member) }
      }
      guard let best = found.map(\.0).max() else { continue }
      // "Rook" may be the captain, unless there is a Mrs. Rook too.
      if best == .part, own.indices.contains(where: { $0 != place && own[place].sharesName(with: own[$0]) }) {
        continue
      }
      let likest = found.filter { $0.0 == best }.map(\.1)
      if likest.count == 1 {
        claims[likest[0]].append((best, place))
      } else {
        doubts.append(Doubt(character: character.id, members: likest.map { series.members[$0].key }))
      }
    }
    for (member, claims) in claims.enumerated() {
      guard let best = claims.map(\.likeness).max() else { continue }
      let likest = claims.filter { $0.likeness == best }
      // Of two who bear a name in full the one who speaks more is meant; of two Hills nobody.
      if likest.count == 1 || best >= .name { members[characters[likest[0].character].id] = member }
    }
  }

  /// The place in the series of a character who returns, counted from 0; nil for one who is new.
  public func place(of id: Script.Character.ID) -> Int? { members[id] }

  /// The one of the series who a character is.
  func member(_ id: Script.Character.ID) -> Series.Member? { members[id].map { series.members[$0] } }

  /// How many return.
  public var returning: Int { members.count }

  /// The voices of those who are not in the book.
  var absentVoices: Set<Voice.ID> {
    let present = Set(members.values)
    return Set(series.members.indices.filter { !present.contains($0) }.compactMap { series.members[$0].voice })
  }

  /// Whether an id is the plain narrator's, or nobody's.
  static func isNobody(_ id: Script.Character.ID) -> Bool {
    id == Script.Character.narratorID || id == Script.Character.unknownID
  }
}
