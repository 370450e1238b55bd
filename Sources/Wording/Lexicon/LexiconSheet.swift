/// What a lexicon's file says: words for everyone, for a character, and for a language.
public struct LexiconSheet: Sendable, Hashable {
  /// For whom a word is said so.
  public enum Scope: Sendable, Hashable {
    /// For everyone.
    case everyone
    /// For the character of this id.
    case character(String)
    /// In texts of this language, a BCP 47 tag.
    case language(String)
  }

  /// A word and for whom it stands.
  public struct Row: Sendable, Hashable {
    /// For whom.
    public var scope: Scope
    /// The word and how it is said.
    public var entry: Lexicon.Entry

    /// Makes a row of its parts.
    public init(scope: Scope, entry: Lexicon.Entry) {
      (self.scope, self.entry) = (scope, entry)
    }
  }

  /// The rows, in the order of the file.
  public var rows: [Row]

  /// Makes a sheet of its rows.
  public init(rows: [Row] = []) { self.rows = rows }

  /// The words for a character in a language: what stands for the character goes before what stands for the language,
  /// and that before what stands for everyone; of rows alike the later counts.
  public func lexicon(for character: String, language: String) -> Lexicon {
    let primary = Self.primary(language)
    func rank(_ scope: Scope) -> Int? {
      switch scope {
      case .everyone: 0
      case .language(let tag): Self.primary(tag) == primary ? 1 : nil
      case .character(let id): id == character ? 2 : nil
      }
    }
    let ranked = rows.compactMap { row in rank(row.scope).map { ($0, row.entry) } }
    return Lexicon((0...2).flatMap { level in ranked.filter { $0.0 == level }.map(\.1) })
  }

  private static func primary(_ tag: String) -> String { tag.prefix { $0 != "-" && $0 != "_" }.lowercased() }
}
