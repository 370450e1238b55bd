import Foundation
import HearsayScript

/// A name taken apart for comparing: "Mr. Sherlock Holmes" is a title and two words.
struct PersonName: Hashable {
  /// The titles before the name, in lower case and without their stop.
  let titles: [String]
  /// The name without them; of a name that is all title ("the Doctor") the title.
  let core: [String]

  init(_ name: String) {
    let visible = name.unicodeScalars.filter { $0.properties.generalCategory != .format }
    let folded = String(String.UnicodeScalarView(visible)).precomposedStringWithCompatibilityMapping.lowercased()
      .replacingOccurrences(of: "’", with: "'")
    var words = folded.split { $0.isWhitespace || $0 == "." || $0 == "," }.map(String.init)
    if words.count > 1, Self.articles.contains(words[0]) { words.removeFirst() }
    var titles = words.prefix { Self.titles[$0] != nil || Self.plainTitles.contains($0) }.map { Self.short[$0] ?? $0 }
    if titles.count == words.count { titles = [] }
    self.titles = titles
    core = Array(words.dropFirst(titles.count))
  }

  /// What two spellings of one name have in common.
  var key: String { (titles + core).joined(separator: " ") }

  /// Whether it has a first name and a surname.
  var isFull: Bool { core.count - core.filter(Self.particles.contains).count > 1 }

  /// The name where it is one word without a title, such as a first name.
  var single: String? { titles.isEmpty && core.count == 1 ? core[0] : nil }

  /// The gender that the titles tell.
  var gender: Gender? {
    for title in titles {
      switch Self.titles[title] {
      case .man: return .male
      case .woman, .wife, .maid: return .female
      case nil: continue
      }
    }
    return nil
  }

  /// Whose wife the titles make her.
  var isMarried: Bool { titles.contains { Self.titles[$0] == .wife } }
  /// Whether the titles call her unmarried.
  var isMaiden: Bool { titles.contains { Self.titles[$0] == .maid } }

  /// Whether two full names may be one: the surname is the same, and the first name or its initial.
  func isCompatible(with other: PersonName) -> Bool {
    guard core.last == other.core.last, let first = core.first, let second = other.core.first else { return false }
    return first == second || first.count == 1 && second.hasPrefix(first)
      || second.count == 1 && first.hasPrefix(second)
  }

  private enum Title { case man, woman, wife, maid }

  private static let articles: Set<String> = ["the", "le", "la", "les", "der", "die", "das", "el", "los", "las"]
  private static let particles: Set<String> = [
    "de", "du", "van", "von", "der", "den", "la", "le", "di", "da", "del", "y",
  ]
  private static let short = [
    "mister": "mr", "missus": "mrs", "doctor": "dr", "captain": "capt", "colonel": "col", "professor": "prof",
    "reverend": "rev", "lieutenant": "lt", "sergeant": "sgt", "monsieur": "m", "madame": "mme", "mademoiselle": "mlle",
    "señor": "sr", "señora": "sra", "señorita": "srta",
  ]
  private static let titles: [String: Title] = {
    var titles: [String: Title] = [:]
    func add(_ kind: Title, _ words: String) {
      for word in words.split(separator: " ") { titles[String(word)] = kind }
    }
    add(.man, "mr mister sir lord master monsieur m herr señor sr don signor king prince duke earl baron uncle father")
    add(.man, "brother onkel oncle tío könig graf roi rey")
    add(
      .woman, "ms lady dame queen princess duchess countess baroness aunt sister mother gräfin königin tante reine tía")
    add(.wife, "mrs missus madame madam mme frau señora sra doña signora")
    add(.maid, "miss mademoiselle mlle fräulein señorita srta signorina")
    return titles
  }()
  private static let plainTitles: Set<String> = [
    "dr", "doctor", "prof", "professor", "capt", "captain", "col", "colonel", "major", "general", "gen", "inspector",
    "sergeant", "sgt", "lieutenant", "lt", "rev", "reverend", "comrade", "judge", "constable", "commander", "admiral",
    "old", "young", "little", "poor", "dear", "saint", "doktor", "vieux", "vieille", "viejo", "vieja",
  ]
}
