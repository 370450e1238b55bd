/// The languages whose words Hearsay knows: verbs of speech, pronouns, titles, nouns for people.
public enum StoryLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case french = "fr"
  case german = "de"
  case spanish = "es"
  case italian = "it"
  case portuguese = "pt"

  /// The language that a BCP 47 tag names, by its first part; nil for another.
  public init?(tag: String) {
    guard let primary = tag.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }).first else { return nil }
    self.init(rawValue: String(primary))
  }
}
