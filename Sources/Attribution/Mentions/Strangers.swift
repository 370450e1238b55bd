/// Finds phrases that say hardly more of someone than a pronoun does, "the young man", "the girl", where they don't mean
/// a stranger: nobody has come in lately as "a young man", and nothing describes him, as in "the man in the cap".
struct Strangers {
  struct Phrase {
    var token: Int
    /// Above 0 male, below 0 female.
    var gender: Float
    var isChild: Bool
    var isSubject: Bool
    var isMale: Bool { gender > 0 }
  }

  /// How long, in tokens, a stranger who has come in stays one.
  static let stay = 600

  /// By noun: where it last stood behind "a" or "another".
  private var newcomers: [Int32: Int] = [:]

  /// The phrase that an article begins, where it may mean someone known.
  mutating func phrase(at token: Int, in reading: Reading) -> Phrase? {
    guard let (role, end) = NounPhrase.role(at: token, in: reading), role.token >= 0 else { return nil }
    let noun = reading.vocabulary.traits[Int(role.noun)]
    guard noun.has(.genericNoun), !noun.has(.kinNoun) else { return nil }
    guard reading.form(token) == "the" else {
      newcomers[role.noun] = token
      return nil
    }
    if let came = newcomers[role.noun], token - came < Self.stay { return nil }
    if end < reading.tokens.count, reading.tokens[end].isNarration {
      if reading.traits(end).has([.relative, .preposition]) || NounPhrase.isGenitive(end, in: reading) { return nil }
    }
    let isVerb = end < reading.tokens.count && reading.tokens[end].isNarration && reading.isVerb(end)
    let isInverted =
      token > 0 && reading.tokens[token - 1].isNarration && reading.traits(token - 1).has(.coreSpeechVerb)
    return Phrase(
      token: token, gender: noun.has(.maleNoun) ? 1 : noun.has(.femaleNoun) ? -1 : 0, isChild: noun.has(.childNoun),
      isSubject: isVerb || isInverted)
  }
}
