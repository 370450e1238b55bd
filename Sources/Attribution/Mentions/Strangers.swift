/// Finds phrases that say hardly more of someone than a pronoun does, "the young man", "the girl", and keeps apart those
/// that mean a stranger: he who has just come in as "a young man", until the story names him, and "the man in the cap".
struct Strangers {
  struct Phrase {
    var token: Int
    /// Above 0 male, below 0 female.
    var gender: Float
    var age: Age
    var isSubject: Bool
    var isMale: Bool { gender > 0 }
  }

  /// What a phrase says of age: a boy, a young man or a son is nobody's father here; an old man is nobody's child.
  enum Age { case child, young, any, old }

  /// Someone who has come in without a name.
  private struct Newcomer {
    var token: Int
    /// The phrases since that mean him.
    var phrases: [Phrase] = []
  }

  /// How long, in tokens, a stranger who has come in stays one.
  static let stay = 600

  /// By noun: who came in last as "a man", "another girl".
  private var newcomers: [Int32: Newcomer] = [:]

  /// The phrase that an article begins, where it may mean someone known.
  mutating func phrase(at token: Int, in reading: Reading) -> Phrase? {
    guard let (role, end) = NounPhrase.role(at: token, in: reading), role.token >= 0 else { return nil }
    let noun = reading.vocabulary.traits[Int(role.noun)]
    guard noun.has(.genericNoun) else { return nil }
    guard reading.form(token) == "the" else {
      newcomers[role.noun] = Newcomer(token: token)
      return nil
    }
    if end < reading.tokens.count, reading.tokens[end].isNarration {
      if reading.traits(end).has([.relative, .preposition]) || NounPhrase.isGenitive(end, in: reading) { return nil }
    }
    let isVerb = end < reading.tokens.count && reading.tokens[end].isNarration && reading.isVerb(end)
    let isInverted =
      token > 0 && reading.tokens[token - 1].isNarration && reading.traits(token - 1).has(.coreSpeechVerb)
    let phrase = Phrase(
      token: token, gender: noun.has(.maleNoun) ? 1 : noun.has(.femaleNoun) ? -1 : 0,
      age: Self.age(of: role, noun, in: reading), isSubject: isVerb || isInverted)
    guard let newcomer = newcomers[role.noun], token - newcomer.token < Self.stay else { return phrase }
    newcomers[role.noun]?.phrases.append(phrase)
    return nil
  }

  /// The story names someone whom it has not named for long: the one stranger of his gender is he. Gives the phrases that
  /// meant him.
  mutating func meet(gender: Float, at token: Int, in reading: Reading) -> [Phrase] {
    let fitting = newcomers.filter { noun, newcomer in
      let traits = reading.vocabulary.traits[Int(noun)]
      return token - newcomer.token < Self.stay && !(traits.has(.maleNoun) && gender < 0.2)
        && !(traits.has(.femaleNoun) && gender > -0.2)
    }
    guard fitting.count == 1, let (noun, newcomer) = fitting.first else { return [] }
    newcomers[noun] = nil
    return newcomer.phrases
  }

  private static func age(of role: NounPhrase.Role, _ noun: WordTraits, in reading: Reading) -> Age {
    if noun.has(.childNoun) { return .child }
    let adjectives = role.adjectives.map { reading.vocabulary.traits[Int($0)] }
    if adjectives.contains(where: { $0.has(.oldAdjective) }) { return .old }
    if adjectives.contains(where: { $0.has(.youngAdjective) }) { return .young }
    guard noun.has(.kinNoun) else { return .any }
    return ["father", "mother", "grandfather", "grandmother"].contains(reading.vocabulary.form(of: role.noun))
      ? .old : .young
  }
}
