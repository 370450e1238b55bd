import Foundation

/// A name of its own for every character, on one row, for formats in which a hand names the speaker of a line.
///
/// Two who share a display name are told apart by a number behind the second's: `Anna`, `Anna 2`.
public struct SpeakerLabels: Sendable, Hashable {
  private let labels: [Script.Character.ID: String]
  private let ids: [String: Script.Character.ID]

  /// Names the characters; the earlier keeps the plain name.
  public init(_ characters: [Script.Character]) {
    var labels: [Script.Character.ID: String] = [:]
    var ids: [String: Script.Character.ID] = [:]
    var shared: [(id: Script.Character.ID, name: String)] = []
    for character in characters {
      let shown = OneRow.shown(character.name)
      let name = shown.isEmpty ? character.id : shown
      if ids[Self.key(name)] == nil {
        labels[character.id] = name
        ids[Self.key(name)] = character.id
      } else {
        shared.append((character.id, name))
      }
    }
    var next: [String: Int] = [:]
    for (id, name) in shared {
      var number = next[Self.key(name), default: 2]
      while ids[Self.key("\(name) \(number)")] != nil { number += 1 }
      next[Self.key(name)] = number + 1
      labels[id] = "\(name) \(number)"
      ids[Self.key("\(name) \(number)")] = id
    }
    self.labels = labels
    self.ids = Self.withAliases(of: characters, ids)
  }

  /// An alias names its character where it is nobody else's name or alias.
  private static func withAliases(
    of characters: [Script.Character], _ ids: [String: Script.Character.ID]
  ) -> [String: Script.Character.ID] {
    var aliases: [String: Script.Character.ID?] = [:]
    for character in characters {
      for alias in character.aliases {
        let key = key(alias)
        if let other = aliases[key], other != character.id {
          aliases[key] = .some(nil)
        } else {
          aliases[key] = character.id
        }
      }
    }
    return ids.merging(aliases.compactMapValues { $0 }) { name, _ in name }
  }

  /// The label of a character; its id where it is none of those that were named.
  public subscript(id: Script.Character.ID) -> String { labels[id] ?? id }

  /// The character whom a hand means by a label, a name or an alias, case and white space aside.
  public func character(named name: String) -> Script.Character.ID? { ids[Self.key(name)] }

  /// All labels, in the characters' order.
  public func all(_ characters: [Script.Character]) -> [String] { characters.map { self[$0.id] } }

  /// What two spellings of one name have in common.
  static func key(_ name: String) -> String {
    OneRow.shown(name).lowercased().precomposedStringWithCanonicalMapping
  }
}
