import HearsayScript

/// Tells each member's gender by titles, names, nouns, and by the pronoun that follows a mention in narration.
enum GenderEstimator {
  /// How far, in tokens, a pronoun may stand behind a mention.
  static let reach = 25

  static func estimate(_ cast: inout Cast, mentions: [Mention], in reading: Reading) {
    var male = [Double](repeating: 0, count: cast.members.count)
    var female = male
    let narration = mentions.filter { $0.isNarration && !$0.isFirstPerson }
    for (index, mention) in narration.enumerated() where mention.others.isEmpty {
      let next = index + 1 < narration.count ? narration[index + 1].tokens.lowerBound : reading.tokens.count
      guard let (isMale, weight) = pronoun(after: mention, before: next, in: reading) else { continue }
      if isMale { male[mention.member] += weight } else { female[mention.member] += weight }
    }
    for member in cast.members.indices {
      let seen = male[member] + female[member]
      let named = max(-4, min(4, cast.members[member].namedGender))
      let told = 1.6 * FastMath.log((male[member] + 0.5) / (female[member] + 0.5)) * min(1, seen / 3)
      cast.members[member].gender = Float(FastMath.tanh((named + told) / 2.5))
      if cast.members[member].kind == .crowd { cast.members[member].gender = 0 }
      switch cast.members[member].settledGender {
      case .male: cast.members[member].gender = 1
      case .female: cast.members[member].gender = -1
      case .neutral: cast.members[member].gender = 0
      case nil: break
      }
    }
  }

  /// The first pronoun behind a mention that may mean it, and how much it tells.
  ///
  /// "Spike eyes her" tells nothing of Spike, for an object is never its own subject; "Spike lifts his head" tells much.
  private static func pronoun(
    after mention: Mention, before next: Int, in reading: Reading
  ) -> (isMale: Bool, weight: Double)? {
    let stop = min(mention.tokens.upperBound + reach, next)
    let paragraph = reading.tokens[mention.tokens.lowerBound].paragraph
    // In a novel so many mentions tell that those that don't are of no account; in a short story each one counts.
    var anothers = reading.isShort && !mention.isSubject ? pronouns(before: mention, in: reading) : []
    var hasSpeech = false
    for token in mention.tokens.upperBound..<max(mention.tokens.upperBound, stop) {
      guard reading.tokens[token].isNarration else {
        hasSpeech = true
        continue
      }
      // Who acts beside the next speech is mostly who answers.
      if reading.isShort, hasSpeech, reading.tokens[token].paragraph != paragraph { return nil }
      let traits = reading.traits(token)
      guard traits.has(.heWord) || traits.has(.sheWord) else { continue }
      let isMale = traits.has(.heWord)
      if anothers.has(isMale ? .heWord : .sheWord) { return nil }
      if traits.has([.he, .she]) { return (isMale, mention.isSubject ? 1 : 0.6) }
      let isObject = isMale ? !traits.has(.possessive) : !isPossessive(token, in: reading)
      if mention.isSubject, isObject {
        // "Nadia finds him on the roof, with his feet over the edge."
        if reading.isShort { anothers.formUnion(isMale ? .heWord : .sheWord) }
        continue
      }
      return (isMale, mention.isSubject ? 1 : 0.5)
    }
    return nil
  }

  /// The pronouns before a mention in its sentence, which are not the one mentioned: "as she crouches down next to Spike" makes
  /// the next "she" no news of Spike.
  private static func pronouns(before mention: Mention, in reading: Reading) -> WordTraits {
    var found: WordTraits = []
    var token = mention.tokens.lowerBound - 1
    while token >= 0, reading.tokens[token].isNarration, !reading.tokens[token].kind.endsSentence,
      reading.tokens[token].paragraph == reading.tokens[mention.tokens.lowerBound].paragraph
    {
      found.formUnion(reading.traits(token).intersection(.heWord.union(.sheWord)))
      token -= 1
    }
    return found
  }

  /// Whether "her" owns what follows: "her hand", not "her warily", "her, and".
  private static func isPossessive(_ token: Int, in reading: Reading) -> Bool {
    guard token + 1 < reading.tokens.count, reading.tokens[token + 1].isWord, reading.tokens[token + 1].isNarration
    else {
      return false
    }
    let next = reading.traits(token + 1)
    if next.has([.preposition, .adverb, .conjunction, .determiner, .possessive, .relative, .heWord, .sheWord]) {
      return false
    }
    return !reading.vocabulary.formBytes(of: reading.tokens[token + 1].word).suffix(2).elementsEqual("ly".utf8)
  }
}
