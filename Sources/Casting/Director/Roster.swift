import Foundation
import HearsayScript

/// Finds a character by what a person calls it: id, name or alias, exactly, or but for case, encoding, invisible signs
/// and the form of apostrophes.
struct Roster {
  private let ids: Set<Script.Character.ID>
  /// What each spelling may mean, likeliest kind of name first.
  private let exact: [[String: [Script.Character.ID]]]
  private let loose: [[String: [Script.Character.ID]]]
  /// Everyone's name in order of importance, for errors.
  let names: [String]

  init(_ shares: [Share], narrator: Script.Character.ID) {
    ids = Set(shares.map(\.character.id))
    names = shares.map(\.character.name)
    var exact: [[String: [Script.Character.ID]]] = [[:], [:], [:]]
    var loose = exact
    func enter(_ name: String, _ id: Script.Character.ID, kind: Int) {
      if exact[kind][name, default: []].last != id { exact[kind][name, default: []].append(id) }
      let folded = Self.folded(name)
      if loose[kind][folded, default: []].last != id { loose[kind][folded, default: []].append(id) }
    }
    for share in shares {
      enter(share.character.id, share.character.id, kind: 0)
      enter(share.character.name, share.character.id, kind: 1)
      for alias in share.character.aliases { enter(alias, share.character.id, kind: 2) }
    }
    // A first-person narrator answers to the plain word too, unless someone else bears it.
    if !ids.contains(Script.Character.narratorID) { enter(Script.Character.narratorID, narrator, kind: 2) }
    self.exact = exact
    self.loose = loose
  }

  /// The id of the character called so; throws ``CastProblem/nobody(_:there:)`` or ``CastProblem/ambiguous(_:ids:)``.
  func find(_ name: String) throws(CastProblem) -> Script.Character.ID {
    let folded = Self.folded(name)
    let hits = exact.lazy.compactMap { $0[name] }.first ?? loose.lazy.compactMap { $0[folded] }.first
    guard let hits, let first = hits.first else { throw .nobody(name, there: names) }
    guard hits.count == 1 else { throw .ambiguous(name, ids: hits) }
    return first
  }

  private static func folded(_ name: String) -> String {
    let visible = name.unicodeScalars.filter { $0.properties.generalCategory != .format }
    return String(String.UnicodeScalarView(visible)).precomposedStringWithCompatibilityMapping.lowercased()
      .replacingOccurrences(of: "’", with: "'").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
