/// Noun phrases that stand for a person without a name: "the old woman", "her uncle", "a small voice".
enum NounPhrase {
  struct Role {
    var noun: Int32
    var adjectives: [Int32]
    /// Whether it is somebody's: her uncle.
    var isPossessed: Bool
    /// Where the noun stands.
    var token = -1
  }

  /// The phrase that begins at a place, and the place after it.
  static func role(at start: Int, in reading: Reading) -> (role: Role, end: Int)? {
    guard start < reading.tokens.count, reading.tokens[start].isNarration else { return nil }
    let first = reading.traits(start)
    if first.has(.indefinite), !first.has(.determiner) || reading.form(start) == "another" {
      if start + 1 >= reading.tokens.count
        || !reading.traits(start + 1).has([.personNoun, .adjective, .collectiveNoun])
      {
        return (Role(noun: reading.tokens[start].word, adjectives: [], isPossessed: false, token: start), start + 1)
      }
    }
    guard first.has([.determiner, .possessive]) else {
      // "Mother said", "said Papa".
      guard first.has(.kinNoun), reading.tokens[start].isCapital else { return nil }
      return (Role(noun: reading.tokens[start].word, adjectives: [], isPossessed: true, token: start), start + 1)
    }
    var adjectives: [Int32] = []
    var at = start + 1
    let limit = min(reading.tokens.count, start + 5)
    while at < limit {
      let token = reading.tokens[at]
      if isListComma(at, in: reading) {
        at += 1
        continue
      }
      guard token.isWord, token.isNarration, token.paragraph == reading.tokens[start].paragraph else { return nil }
      let traits = reading.traits(at)
      // Where nouns have capitals, "eine junge" is none yet.
      let isNoun = token.isCapital || !reading.lexicon.capitalisesNouns
      if isNoun, traits.has([.personNoun, .collectiveNoun]) || reading.isShort && isOccupation(at, in: reading) {
        // "the old man" — but "the boy king", "the woman servant" go on.
        if at + 1 < limit, reading.tokens[at + 1].isWord, reading.traits(at + 1).has(.personNoun),
          !reading.tokens[at + 1].isCapital || reading.lexicon.capitalisesNouns, reading.tokens[at + 1].isNarration
        {
          adjectives.append(token.word)
          at += 1
          continue
        }
        if at + 1 < reading.tokens.count, isGenitive(at + 1, in: reading) {
          // "her uncle's friend": the friend speaks.
          guard at + 2 < limit + 2, at + 2 < reading.tokens.count, reading.traits(at + 2).has(.personNoun) else {
            return nil
          }
          return (
            Role(noun: reading.tokens[at + 2].word, adjectives: [token.word], isPossessed: true, token: at + 2), at + 3
          )
        }
        return (
          Role(
            noun: token.word, adjectives: first.has(.possessive) ? [] : adjectives,
            isPossessed: first.has(.possessive), token: at), at + 1
        )
      }
      if traits.has([.adjective, .title]) || !isNoun
        || !traits.has([.notName, .speechVerb, .pastVerb, .bodyNoun, .preposition])
      {
        adjectives.append(token.word)
        at += 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// "a small, round clergyman": the comma between two adjectives.
  static func isListComma(_ token: Int, in reading: Reading) -> Bool {
    reading.isShort && reading.tokens[token].kind == .comma && token > 0 && token + 1 < reading.tokens.count
      && reading.traits(token - 1).has(.adjective) && reading.tokens[token + 1].isWord
      && !reading.traits(token + 1).has([.conjunction, .determiner, .possessive, .relative])
  }

  private static let occupations: [[UInt8]] = [
    "man", "woman", "lain", "eer", "ist", "wright", "smith", "keeper", "maid", "herd", "monger", "master", "mistress",
    "maker", "seller", "driver", "ician", "arian",
  ].map { Array($0.utf8) }

  /// "The chamberlain bowed": an unknown noun that ends as words for people do, and acts.
  private static func isOccupation(_ token: Int, in reading: Reading) -> Bool {
    guard !reading.tokens[token].isCapital, reading.lexicon.article == "The",
      !reading.traits(token).has([.notName, .bodyNoun, .speechVerb, .pastVerb, .adjective])
    else { return false }
    let form = reading.vocabulary.formBytes(of: reading.tokens[token].word)
    return form.count > 6 && occupations.contains { form.suffix($0.count).elementsEqual($0) }
  }

  /// "said the mariner": whatever stands between "the" and a comma or a stop after a verb of speech is someone.
  static func unheardOf(at start: Int, in reading: Reading) -> Role? {
    guard start + 1 < reading.tokens.count, reading.traits(start).has(.article), reading.tokens[start + 1].isWord,
      reading.tokens[start + 1].isNarration,
      reading.tokens[start + 1].isCapital == reading.lexicon.capitalisesNouns
    else { return nil }
    let noun = reading.traits(start + 1)
    // "The one with no coat" is somebody, but "The One" is no name for him.
    if reading.isShort, ["one", "other", "former", "latter"].contains(reading.form(start + 1)) { return nil }
    guard !noun.has([.notName, .bodyNoun, .adjective, .speechVerb, .pastVerb, .adverb]) else { return nil }
    if start + 2 < reading.tokens.count, reading.tokens[start + 2].isWord, reading.tokens[start + 2].isNarration,
      !reading.traits(start + 2).has([.preposition, .adverb, .conjunction, .relative, .speechVerb])
    {
      return nil
    }
    return Role(noun: reading.tokens[start + 1].word, adjectives: [], isPossessed: false, token: start + 1)
  }

  /// "the mariner said", right behind a speech.
  static func unheardOf(before verb: Int, in reading: Reading) -> Role? {
    guard verb >= 3, reading.tokens[verb - 3].quotation >= 0, reading.tokens[verb - 1].quotation < 0 else { return nil }
    guard let role = unheardOf(at: verb - 2, in: reading) else { return nil }
    return role
  }

  static func isGenitive(_ index: Int, in reading: Reading) -> Bool {
    let token = reading.tokens[index]
    return token.isWord && token.end - token.start <= 4
      && reading.vocabulary.formBytes(of: token.word).elementsEqual([0x27, 0x73])
  }

  /// The phrase that ends right before a verb, adverbs between allowed: "the old woman slowly said".
  static func role(endingBefore verb: Int, in reading: Reading) -> Role? {
    var at = verb - 1
    while at > 0, verb - at <= 3, reading.tokens[at].isWord,
      !reading.traits(at).has([.personNoun, .collectiveNoun, .indefinite]),
      reading.traits(at).has([.adverb, .pastVerb])
        || reading.vocabulary.formBytes(of: reading.tokens[at].word).suffix(2).elementsEqual("ly".utf8)
    {
      at -= 1
    }
    for start in stride(from: at, through: max(0, at - 4), by: -1) {
      guard reading.tokens[start].isNarration, reading.tokens[start].isWord else { return nil }
      if let (role, end) = role(at: start, in: reading), end == at + 1 {
        if start > 0, reading.tokens[start - 1].isNarration, reading.traits(start - 1).has(.preposition) { return nil }
        return role
      }
    }
    return nil
  }
}
