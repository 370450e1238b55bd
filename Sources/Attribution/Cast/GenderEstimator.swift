import HearsayScript

/// Tells each member's gender by titles, names, nouns, and by the pronoun that follows a mention in narration.
enum GenderEstimator {
  /// How far, in tokens, a pronoun may stand behind a mention.
  static let reach = 25

  static func estimate(_ cast: inout Cast, mentions: [Mention], in reading: Reading) {
    var male = [Double](repeating: 0, count: cast.members.count)
    var female = male
    // Where people are met once, one pronoun tells.
    let enough = reading.isShort ? 1.2 : 3
    let narration = mentions.filter { $0.isNarration && !$0.isFirstPerson }
    for (index, mention) in narration.enumerated() where mention.others.isEmpty {
      let next = index + 1 < narration.count ? narration[index + 1].tokens.lowerBound : reading.tokens.count
      guard let (isMale, told) = pronoun(after: mention, before: next, in: reading) else { continue }
      var weight = told
      if reading.isShort, index > 0, isSecond(mention, after: narration[index - 1], in: reading) { weight *= doubtful }
      if isMale { male[mention.member] += weight } else { female[mention.member] += weight }
    }
    weigh(&cast, male, female, enough: enough)
    guard reading.isShort else { return }
    let unknown = cast.members.indices.filter {
      male[$0] + female[$0] == 0 && abs(cast.members[$0].gender) < 0.25 && !isVoice(cast.members[$0], in: reading)
    }
    let leftOver = leftOver(Set(unknown), of: cast, narration: narration, in: reading)
    for (member, isMale) in leftOver { if isMale { male[member] += only } else { female[member] += only } }
    weigh(&cast, male, female, enough: enough)
  }

  /// What is left of a pronoun's weight that may mean somebody else.
  private static let doubtful = 0.4

  /// "But Sorrel opened the door, and there stood a beggar. She": where two stand in a sentence, the first is taken up.
  private static func isSecond(_ mention: Mention, after before: Mention, in reading: Reading) -> Bool {
    before.member != mention.member && before.isSubject && before.tokens.upperBound <= mention.tokens.lowerBound
      && !(before.tokens.upperBound..<mention.tokens.lowerBound).contains {
        reading.tokens[$0].kind.endsSentence || !reading.tokens[$0].isNarration
      }
  }

  private static func isVoice(_ member: CastMember, in reading: Reading) -> Bool {
    member.noun >= 0 && VoiceRevealed.isVoice(member.noun, in: reading)
  }

  /// What "she" tells of the only one there whom it can mean.
  private static let only = 1.5
  /// How far, in tokens, such a pronoun looks back.
  private static let memory = 120

  /// "He turned over his cards. She wrote it on her cuff": where he and Vesna are alone, Vesna is a woman.
  private static func leftOver(
    _ unknown: Set<Int>, of cast: Cast, narration: [Mention], in reading: Reading
  ) -> [(member: Int, isMale: Bool)] {
    guard !unknown.isEmpty else { return [] }
    var found: [(Int, Bool)] = []
    var next = 0
    for token in reading.tokens.indices where reading.tokens[token].isNarration {
      while next < narration.count, narration[next].tokens.lowerBound < token { next += 1 }
      let traits = reading.traits(token)
      guard traits.has([.he, .she]), reading.tokens[token].startsSentence else { continue }
      let gender: Float = traits.has(.he) ? 1 : -1
      let scene = reading.paragraphs[Int(reading.tokens[token].paragraph)].scene
      let near = narration[..<next].reversed().prefix {
        token - $0.tokens.lowerBound < memory && reading.paragraphs[Int($0.paragraph)].scene == scene
      }
      let people = Set(near.map(\.member)).filter { cast.members[$0].kind != .crowd }
      let fitting = people.filter { cast.members[$0].gender * gender > -0.25 }
      guard people.count > fitting.count || cast.narrator != nil, fitting.count == 1, let one = fitting.first,
        unknown.contains(one)
      else {
        continue
      }
      found.append((one, gender > 0))
    }
    return found
  }

  /// Sets each member's gender by what its name and the pronouns tell.
  private static func weigh(_ cast: inout Cast, _ male: [Double], _ female: [Double], enough: Double) {
    for member in cast.members.indices {
      let seen = male[member] + female[member]
      let named = max(-4, min(4, cast.members[member].namedGender))
      let told = 1.6 * FastMath.log((male[member] + 0.5) / (female[member] + 0.5)) * min(1, seen / enough)
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
      let isAnswer = reading.isShort && hasSpeech && reading.tokens[token].paragraph != paragraph
      // But `Kettering had the light on again.` and then `"Nurse," he said.`: whom the narration has told of begins.
      let begins =
        (mention.isSubject || anothers.isEmpty) && reading.paragraphs[Int(paragraph)].quotations.isEmpty
      if isAnswer, !begins { return nil }
      let traits = reading.traits(token)
      guard traits.has(.heWord) || traits.has(.sheWord) else { continue }
      let isMale = traits.has(.heWord)
      if anothers.has(isMale ? .heWord : .sheWord) { return nil }
      // `"No," said Odile.` and in the next paragraph "He": where speeches change, so may those who are told of.
      let isFar =
        reading.isShort && reading.tokens[token].paragraph != paragraph
        && !reading.paragraphs[Int(paragraph)].quotations.isEmpty
      if traits.has([.he, .she]) {
        return (isMale, (mention.isSubject && !isAnswer ? 1 : 0.6) * (isFar ? doubtful : 1))
      }
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
