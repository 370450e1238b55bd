import HearsayScript

/// Someone as a series or a book knows them, for finding out whether the two are one.
struct SeriesIdentity {
  private let name: PersonName?
  private let names: [PersonName]
  private let full: [PersonName]
  private let titled: Set<String>
  private let singles: Set<String>
  /// The words by which a bare name may mean this one: first names, surnames.
  private let words: Set<String>
  private let gender: Gender?

  init(names: [String], gender: Gender?) {
    let parts = names.map(PersonName.init).filter { !$0.core.isEmpty }
    name = parts.first
    self.names = parts
    full = parts.filter(\.isFull)
    titled = Set(parts.filter { !$0.titles.isEmpty && !$0.isFull }.map(\.key))
    singles = Set(parts.compactMap(\.single))
    words = Set(parts.compactMap(\.core.first) + parts.compactMap(\.core.last))
    self.gender = gender ?? parts.lazy.compactMap(\.gender).first
  }

  /// How much speaks for the two being one; nil where something speaks against it.
  enum Likeness: Int, Comparable {
    /// A bare first name or surname that is part of the other's name.
    case part
    /// A bare name that both go by.
    case alias
    /// The chief name, or a title with a surname, that both go by.
    case name
    /// First name and surname.
    case full

    static func < (one: Likeness, other: Likeness) -> Bool { one.rawValue < other.rawValue }
  }

  /// Whether another of the same book goes by a bare name of this one: then it may mean either.
  func sharesName(with other: SeriesIdentity) -> Bool { !singles.isDisjoint(with: other.words) }

  /// How alike two are; nil where they can't be one, or where nothing says that they are.
  func likeness(to other: SeriesIdentity) -> Likeness? {
    let genders = [gender, other.gender].compactMap(\.self).filter { $0 != .neutral }
    if genders.count == 2, genders[0] != genders[1] { return nil }
    if full.contains(where: { name in other.full.contains(where: name.isCompatible) }) { return .full }
    if !full.isEmpty, !other.full.isEmpty { return nil }
    if !titled.isDisjoint(with: other.titled) { return .name }
    // Mrs. Hill is not Miss Hill, whatever else both are called.
    if isWife(besides: other) || other.isWife(besides: self) { return nil }
    if name != nil, name?.key == other.name?.key { return .name }
    if !singles.isDisjoint(with: other.singles) { return .alias }
    return singles.isDisjoint(with: other.words) && other.singles.isDisjoint(with: words) ? nil : .part
  }

  private func isWife(besides maid: SeriesIdentity) -> Bool {
    names.contains { wife in wife.isMarried && maid.names.contains { $0.isMaiden && $0.core.last == wife.core.last } }
  }
}
