/// Words that are said as somebody has settled: names, odd words, words of other tongues.
public struct Lexicon: Sendable, Hashable {
  /// A word, or a few, and how it is said.
  public struct Entry: Sendable, Hashable {
    /// The word as it is written. In small letters it stands for any case; with capitals for itself and for all capitals.
    public var word: String
    /// How it is said.
    public var said: Saying

    /// Makes an entry of its parts.
    public init(word: String, said: Saying) {
      self.word = word
      self.said = said
    }
  }

  /// How a word is said.
  public enum Saying: Sendable, Hashable {
    /// Written otherwise: `Hermione` as `Her my oh nee`.
    case respelling(String)
    /// In the engine's phonemes, without brackets.
    case phonemes(String)
  }

  /// The entries by their first word, in lower case; those of more words first.
  private var entries: [String: [Prepared]] = [:]

  private struct Prepared: Sendable, Hashable {
    var word: String
    var tokens: [String]
    var isCased: Bool
    var said: Saying
  }

  /// Makes a lexicon; of entries for the same word the last counts.
  public init(_ entries: [Entry] = []) {
    for entry in entries {
      let passage = Passage(ShownScalar.all(of: entry.word))
      guard passage.isWord(0) else { continue }
      let tokens = passage.tokens.indices.map {
        passage.isSpace($0) ? " " : passage.isApostrophe($0) ? "'" : passage.text($0)
      }
      let isCased = entry.word != entry.word.lowercased()
      let first = tokens[0].lowercased()
      self.entries[first, default: []].removeAll { $0.word == entry.word }
      self.entries[first, default: []].append(
        Prepared(word: entry.word, tokens: tokens, isCased: isCased, said: entry.said))
      self.entries[first]?.sort {
        ($1.tokens.count, $1.isCased ? 0 : 1, $0.word) < ($0.tokens.count, $0.isCased ? 0 : 1, $1.word)
      }
    }
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { entries.isEmpty }

  /// What is said in place of the words that begin here.
  func reword(_ passage: Passage, at index: Int) -> Rewording? {
    guard let candidates = entries[passage.word(index)] else { return nil }
    for entry in candidates where matches(entry, passage, at: index) {
      var end = index + entry.tokens.count
      var said = entry.said
      // The possessive of a name is said with it.
      if passage.isApostrophe(end), passage.text(end + 1) == "s", entry.tokens.last != "s" {
        end += 2
        said = said.possessive
      }
      return Rewording(index..<end, said.text)
    }
    return nil
  }

  private func matches(_ entry: Prepared, _ passage: Passage, at index: Int) -> Bool {
    entry.tokens.enumerated().allSatisfy { offset, text in
      let place = index + offset
      if text == " " { return passage.isSpace(place) }
      if text == "'" { return passage.isApostrophe(place) }
      guard passage.token(place) != nil else { return false }
      let found = passage.text(place)
      return entry.isCased
        ? found == text || passage.isAllCapitals(place) && found == text.uppercased() && found.utf8.count > 1
        : found.lowercased() == text
    }
  }
}

extension Lexicon.Saying {
  /// What the engine is given: phonemes in its brackets.
  var text: String {
    switch self {
    case .respelling(let text): text
    case .phonemes(let phonemes): "[[\(phonemes)]]"
    }
  }

  /// The same word with a possessive s, by the sound before it.
  var possessive: Lexicon.Saying {
    switch self {
    case .respelling(let text): return .respelling(text + "'s")
    case .phonemes(let phonemes):
      let hissing = ["s", "z", "S", "Z"]
      let voiceless = ["p", "t", "k", "f", "T"]
      let last = phonemes.last.map(String.init) ?? ""
      return .phonemes(phonemes + (hissing.contains(last) ? "I#z" : voiceless.contains(last) ? "s" : "z"))
    }
  }
}
