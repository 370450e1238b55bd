/// The words of a language that telling speakers rests on, and the vocabulary seeded with them.
struct Lexicon: Sendable {
  private(set) var vocabulary = Vocabulary()
  /// The formal first name's id for a pet name's.
  private(set) var formalNames: [Int32: Int32] = [:]
  /// The article put before a role to make a name of it; empty where the language would have to bend it.
  var article = ""
  /// What makes known of whom is spoken: "the boy", not "a boy".
  var definiteArticles: Set<String> = ["the"]
  /// Whether every noun has a capital, so that a capital tells no name.
  var capitalisesNouns = false
  /// How finite verbs of narration end, beside those that are listed.
  var verbEndings: [[UInt8]] = []
  /// Whether a verb may stand without its subject: "dijo", he said or she said.
  var dropsPronouns = false
  /// The verbs of speech that say "I" by themselves, where pronouns are dropped: "dije".
  var firstPersonVerbs: Set<String> = []

  /// The lexicon for a BCP 47 tag; English where the language is another or unknown.
  static func forLanguage(_ tag: String?) -> Lexicon {
    switch tag.flatMap(StoryLanguage.init(tag:)) {
    case .french: french
    case .german: german
    case .spanish: spanish
    case .italian: italian
    case .portuguese: portuguese
    case .english, nil: english
    }
  }

  static let english: Lexicon = {
    var lexicon = Lexicon(EnglishWords.entries, verbs: EnglishVerbs.forms, petNames: PetNames.groups)
    lexicon.article = "The"
    return lexicon
  }()
  static let french: Lexicon = {
    var lexicon = Lexicon(
      FrenchWords.entries, verbs: (FrenchVerbs.told + FrenchVerbs.present).map { ($0, .speechVerb) }, petNames: "",
      names: NamesAbroad.french)
    lexicon.definiteArticles = ["le", "la", "les", "l'"]
    lexicon.verbEndings = ["ait", "aient", "èrent", "irent", "a", "it", "ut"].map { Array($0.utf8) }
    return lexicon
  }()
  static let german: Lexicon = {
    var lexicon = Lexicon(
      GermanWords.entries, verbs: (GermanVerbs.told + GermanVerbs.present).map { ($0, .speechVerb) }, petNames: "",
      names: NamesAbroad.german)
    lexicon.definiteArticles = ["der", "die", "das", "den", "dem"]
    lexicon.capitalisesNouns = true
    lexicon.verbEndings = ["te", "ten"].map { Array($0.utf8) }
    return lexicon
  }()
  static let spanish: Lexicon = {
    var lexicon = Lexicon(
      SpanishWords.entries, verbs: (SpanishVerbs.told + SpanishVerbs.present).map { ($0, .speechVerb) }, petNames: "",
      names: NamesAbroad.spanish)
    lexicon.definiteArticles = ["el", "la", "los", "las"]
    lexicon.dropsPronouns = true
    lexicon.firstPersonVerbs = SpanishVerbs.firstPerson
    lexicon.verbEndings = ["ó", "aba", "aban", "ía", "ían", "aron", "ieron"].map { Array($0.utf8) }
    return lexicon
  }()

  static let italian: Lexicon = {
    var lexicon = Lexicon(
      ItalianWords.entries, verbs: (ItalianVerbs.told + ItalianVerbs.present).map { ($0, .speechVerb) }, petNames: "",
      names: NamesAbroad.italian)
    lexicon.definiteArticles = ["il", "lo", "la", "l'", "i", "gli", "le"]
    lexicon.dropsPronouns = true
    lexicon.firstPersonVerbs = ItalianVerbs.firstPerson
    lexicon.verbEndings = ["ò", "ì", "é", "ava", "eva", "iva", "avano", "evano", "ivano", "arono", "irono"].map {
      Array($0.utf8)
    }
    return lexicon
  }()
  static let portuguese: Lexicon = {
    var lexicon = Lexicon(
      PortugueseWords.entries, verbs: (PortugueseVerbs.told + PortugueseVerbs.present).map { ($0, .speechVerb) },
      petNames: "", names: NamesAbroad.portuguese)
    lexicon.definiteArticles = ["o", "a", "os", "as"]
    lexicon.dropsPronouns = true
    lexicon.firstPersonVerbs = PortugueseVerbs.firstPerson
    lexicon.verbEndings = ["ou", "eu", "iu", "ava", "ia", "avam", "iam", "aram", "eram", "iram"].map { Array($0.utf8) }
    return lexicon
  }()

  /// - Parameters:
  ///   - entries: Traits and the words that have them, separated by spaces.
  ///   - verbs: Single forms with their traits.
  ///   - petNames: Groups separated by `;`, the formal name first.
  ///   - names: First names that are of another gender in this language than elsewhere.
  private init(
    _ entries: [(WordTraits, String)], verbs: [(String, WordTraits)], petNames: String,
    names: [(WordTraits, String)] = []
  ) {
    for (traits, names) in FirstNames.entries { add(traits, names) }
    rename(NamesAbroad.entries + names)
    for (traits, words) in entries { add(traits, words) }
    for (form, traits) in verbs { vocabulary.add(traits, to: vocabulary.id(of: form)) }
    for group in petNames.split(separator: ";") {
      let names = group.split(whereSeparator: \.isWhitespace).map { vocabulary.id(of: $0) }
      guard let formal = names.first else { continue }
      for pet in names.dropFirst() where formalNames[pet] == nil { formalNames[pet] = formal }
    }
  }

  private mutating func add(_ traits: WordTraits, _ words: String) {
    for word in words.split(whereSeparator: \.isWhitespace) { vocabulary.add(traits, to: vocabulary.id(of: word)) }
  }

  /// Settles whose names these are, whatever was known of them.
  private mutating func rename(_ entries: [(WordTraits, String)]) {
    for (traits, names) in entries {
      for name in names.split(whereSeparator: \.isWhitespace) {
        let id = vocabulary.id(of: name)
        vocabulary.remove(.firstName, from: id)
        vocabulary.add(traits, to: id)
      }
    }
  }
}
