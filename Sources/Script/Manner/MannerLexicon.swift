/// The words of a language that tell how something is said, and the manner that each of them tells.
package struct MannerLexicon: Sendable {
  /// Verbs that say it: "she whispered", in the forms that stand beside speech.
  package var verbs: [String: Delivery] = [:]
  /// Adverbs of speaking: "she said coldly".
  package var adverbs: [String: Delivery] = [:]
  /// What the speaker does meanwhile: "laughing".
  package var participles: [String: Delivery] = [:]
  /// What it is said in or with: "in a whisper", "with a sigh".
  package var nouns: [String: Delivery] = [:]
  /// What a voice is: "in a low voice".
  package var qualities: [String: Delivery] = [:]
  /// What a voice does: "his voice shook".
  package var voiceVerbs: [String: Delivery] = [:]
  /// A preposition and a noun behind it, with words between: "under his breath".
  package var idioms: [Idiom] = []

  /// A preposition with its noun; where there are further words, one of them must follow.
  package struct Idiom: Sendable {
    package var preposition: String
    package var noun: String
    package var delivery: Delivery
    package var then: Set<String> = []
  }

  /// What speaks: "voice", "tone".
  package var voices: Set<String> = []
  /// Nouns that a quality before them makes a manner: "with icy politeness".
  package var feelings: Set<String> = []
  package var prepositions: Set<String> = []
  /// Prepositions that deny what follows.
  package var without: Set<String> = []
  package var negations: Set<String> = []
  package var conjunctions: Set<String> = []
  /// Words that begin a clause about something else: "who", "as if".
  package var clauses: Set<String> = []
  package var articles: Set<String> = []
  package var possessives: Set<String> = []
  /// What stands before a noun's complement: "a voice of thunder".
  package var complements: Set<String> = []
  /// Words that only weigh the next: "very", "almost".
  package var degrees: Set<String> = []
  package var pronouns: Set<String> = []
  /// How the participles of other verbs end, which take an adverb for themselves: "slowly turning the page".
  package var ending: String?

  /// The words of a language by its BCP 47 tag; English where it has none of its own.
  package static func of(_ language: String) -> MannerLexicon {
    switch language.lowercased().prefix(while: { $0 != "-" && $0 != "_" }) {
    case "fr": french
    case "de": german
    case "es": spanish
    case "it": italian
    case "pt": portuguese
    default: english
    }
  }

  /// What a word tells by itself, in whatever place: for a parenthetical.
  package func manner(of word: String) -> Delivery? {
    adverbs[word] ?? participles[word] ?? nouns[word] ?? qualities[word] ?? verbs[word]
  }

  /// Reads `manner: word word` lines.
  static func table(_ text: String) -> [String: Delivery] {
    var table: [String: Delivery] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let delivery = Delivery(rawValue: String(parts[0])) else { continue }
      for word in parts[1].split(separator: " ") { table[String(word)] = delivery }
    }
    return table
  }

  static func words(_ text: String) -> Set<String> { Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }
}
