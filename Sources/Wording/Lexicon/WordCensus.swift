/// The words of a text, counted by how they are written.
public struct WordCensus: Sendable {
  /// How often a word stands there.
  public struct Count: Sendable, Hashable {
    /// In small letters.
    public var small = 0
    /// With a capital where no sentence begins.
    public var capital = 0
    /// With a capital at the beginning of a sentence.
    public var opening = 0
    /// How it is written most, of the forms with a capital; else in small letters.
    public var form = ""

    /// All of them.
    public var all: Int { small + capital + opening }
    /// Whether it never stands in small letters, and stands with a capital inside a sentence: a name.
    public var isName: Bool { small == 0 && capital > 0 }
  }

  /// By the word in lower case.
  public private(set) var counts: [String: Count] = [:]

  /// An empty census.
  public init() {}

  /// Counts the words of a text; numbers, single letters and words all in capitals are passed over.
  public mutating func count(_ text: String) {
    let passage = Passage(ShownScalar.all(of: text))
    for index in passage.tokens.indices where passage.isWord(index) && passage.length(index) > 1 {
      // "won't" and "o'clock" are the engine's.
      if passage.isApostrophe(index - 1), passage.isWord(index - 2) { continue }
      if passage.isApostrophe(index + 1), passage.isWord(index + 2), passage.text(index + 2) != "s" { continue }
      if passage.isAllCapitals(index) { continue }
      let form = passage.text(index)
      let key = form.lowercased()
      if passage.isCapitalised(index) {
        if passage.isAtStart(index) {
          counts[key, default: Count()].opening += 1
        } else {
          counts[key, default: Count()].capital += 1
        }
        counts[key]?.form = form
      } else {
        counts[key, default: Count()].small += 1
        if counts[key]?.form.isEmpty ?? false { counts[key]?.form = form }
      }
    }
  }

  /// Words of which three letters in a row stand in no other word of the text: what is spelt like nothing else is said
  /// wrong more often than not. Only of a text with so many different words that this says something.
  public func oddlySpelt() -> Set<String> {
    guard counts.count >= Self.fewestWords else { return [] }
    var owners: [String: Int] = [:]
    for word in counts.keys { for part in Self.parts(of: word) { owners[part, default: 0] += 1 } }
    return Set(
      counts.keys.filter { word in
        word.utf8.count >= 4 && (counts[word]?.all ?? 0) > 1 && Self.parts(of: word).contains { owners[$0] == 1 }
      })
  }

  /// How many different words a text must have for ``oddlySpelt()``.
  public static let fewestWords = 2000

  private static func parts(of word: String) -> Set<String> {
    let letters = Array(word)
    guard letters.count > 2 else { return [] }
    return Set((0...letters.count - 3).map { String(letters[$0..<$0 + 3]) })
  }
}
