/// Finds speakers without a name: "said the old woman", "her uncle replied", "cried a voice", "they all shouted".
struct RoleSpotter {
  /// A role: adjectives and a noun, and how often it speaks.
  struct Role {
    var noun: Int32
    var adjectives: [Int32]
    var count: Int
    var isPossessed: Bool
    /// What the article before it tells, as in "der Fährmann", "la taxista": 1 male, -1 female, 0 nothing.
    var gender = 0
  }

  private let reading: Reading
  private var roles: [Role] = []
  private var known: [[Int32]: Int] = [:]
  private(set) var speaksTogether = false
  /// Whether animals speak in it.
  private var isFable = false

  static func roles(in reading: Reading) -> (roles: [Role], speaksTogether: Bool) {
    var spotter = RoleSpotter(reading: reading)
    for paragraph in reading.paragraphs.indices {
      spotter.read(paragraph)
      if reading.isShort { spotter.readActors(paragraph) }
    }
    // Where one animal speaks it is a fable, and all may.
    if reading.isShort, spotter.roles.contains(where: { spotter.isAnimal($0.noun) }) {
      spotter.isFable = true
      for paragraph in reading.paragraphs.indices { spotter.readActors(paragraph) }
    }
    return (spotter.roles, spotter.speaksTogether)
  }

  private init(reading: Reading) { self.reading = reading }

  private mutating func read(_ index: Int) {
    let paragraph = reading.paragraphs[index]
    let hasSpeech = !paragraph.quotations.isEmpty
    for token in paragraph.tokens where reading.tokens[token].isNarration {
      let traits = reading.traits(token)
      guard traits.has(.speechVerb) else {
        if hasSpeech { readCapitalKin(token) }
        continue
      }
      guard hasSpeech || isLastSentenceColon(token, of: paragraph) else { continue }
      let isCore = traits.has(.coreSpeechVerb)
      if isCore || reading.isShort && isBesideSpeech(token),
        let (phrase, _) = NounPhrase.role(at: token + 1, in: reading) ?? roleBehindAdverbial(of: token),
        isNearSpeech(token, of: paragraph)
      {
        note(phrase)
      } else if isCore, !isParticiple(token), isNearSpeech(token, of: paragraph),
        reading.isShort || isBesideSpeech(token),
        let phrase = NounPhrase.unheardOf(at: token + 1, in: reading)
          ?? NounPhrase.unheardOf(before: token, in: reading)
      {
        note(phrase)
      } else if !isParticiple(token), let phrase = NounPhrase.role(endingBefore: token, in: reading),
        isNearSpeech(token, of: paragraph)
      {
        note(phrase)
      }
      if isCore, token > paragraph.tokens.lowerBound {
        let before = reading.traits(token - 1)
        if before.has(.groupPronoun) || reading.form(token - 1) == "all"
          || token + 1 < paragraph.tokens.upperBound
            && reading.traits(token + 1).has(.groupPronoun)
        {
          if isNearSpeech(token, of: paragraph) { speaksTogether = true }
        }
      }
    }
    for quotation in paragraph.quotations { readAddresses(quotation) }
  }

  /// "preguntó por fin el alcalde", "said in a low voice the man": up to four words stand between.
  private func roleBehindAdverbial(of verb: Int) -> (role: NounPhrase.Role, end: Int)? {
    guard reading.isShort, isBesideSpeech(verb) else { return nil }
    for start in verb + 2..<max(verb + 2, min(reading.tokens.count, verb + 6)) {
      guard reading.tokens[start - 1].isWord, reading.tokens[start].isNarration else { return nil }
      if reading.traits(start - 1).has([.preposition, .conjunction, .relative]) { continue }
      if reading.traits(start).has(.article), let found = NounPhrase.role(at: start, in: reading) { return found }
    }
    return nil
  }

  /// "Mother", "Papa" without an article are as good as names.
  private mutating func readCapitalKin(_ token: Int) {
    guard reading.tokens[token].isCapital, reading.traits(token).has(.kinNoun), !reading.tokens[token].startsSentence
    else { return }
    if token > 0, reading.tokens[token - 1].isNarration, reading.traits(token - 1).has([.determiner, .possessive]) {
      return
    }
    if token + 1 < reading.tokens.count, reading.tokens[token + 1].isCapital { return }
    note(NounPhrase.Role(noun: reading.tokens[token].word, adjectives: [], isPossessed: true))
  }

  private mutating func readAddresses(_ quotation: Int) {
    for token in reading.quotationTokens[quotation] where reading.traits(token).has(.kinNoun) {
      guard Vocative.holds(token..<token + 1, in: reading) else { continue }
      note(NounPhrase.Role(noun: reading.tokens[token].word, adjectives: [], isPossessed: true))
    }
  }

  /// "The chamberlain bowed.", "then came a musician": in a short story whoever acts beside a speech may speak.
  private mutating func readActors(_ index: Int) {
    let near = [index - 1, index, index + 1].filter { reading.paragraphs.indices.contains($0) }
    guard near.contains(where: { !reading.paragraphs[$0].quotations.isEmpty }) else { return }
    var token = reading.paragraphs[index].tokens.lowerBound
    while token < reading.paragraphs[index].tokens.upperBound {
      defer { token += 1 }
      guard reading.tokens[token].isNarration, reading.traits(token).has([.article, .possessive]),
        let (phrase, end) = NounPhrase.role(at: token, in: reading), end < reading.paragraphs[index].tokens.upperBound,
        reading.tokens[phrase.token].quotation < 0,
        !reading.traits(phrase.token).has([.bodyNoun, .indefinite]) || isHeard(phrase, from: token),
        isFable ? isAnimal(phrase.noun) : !Self.silent.contains(reading.form(phrase.token)) && !isAnimal(phrase.noun)
      else { continue }
      let follows = token > 0 && reading.tokens[token - 1].isNarration && reading.traits(token - 1).has(.preposition)
      let comes = token > 0 && NewcomerNamed.comings.contains(reading.form(token - 1))
      var verb = end
      while verb < reading.tokens.count, verb < end + 2, reading.traits(verb).has([.adverb, .relative]) { verb += 1 }
      // "The boy on the table opened his eyes."
      if reading.traits(verb).has(.preposition) {
        var next = verb + 1
        while next < min(reading.tokens.count, verb + 5), reading.tokens[next].isWord, !reading.isVerb(next) {
          next += 1
        }
        if next < reading.tokens.count, reading.isVerb(next) { verb = next }
      }
      let acts = !follows && verb < reading.tokens.count && reading.tokens[verb].isNarration && reading.isVerb(verb)
      let isNew = reading.traits(token).has(.article) && reading.form(token) != "the"
      let begins = reading.tokens[token].startsSentence && reading.traits(phrase.token).has(.personNoun)
      guard
        acts || begins || isNew && (comes || isTakenUp(phrase, from: end) || comesIn(phrase, from: token))
          || isBesideName(end) || PresentedRule.isPresented(token, in: reading)
          || PresentedRule.isHeard(token, in: reading)
      else { continue }
      note(phrase)
      token = phrase.token
    }
  }

  /// "From the box came a voice."
  private func isHeard(_ phrase: NounPhrase.Role, from token: Int) -> Bool {
    token > 0 && VoiceRevealed.isVoice(phrase.noun, in: reading)
      && NewcomerNamed.comings.contains(reading.form(token - 1))
  }

  /// "The door opened: a nurse, very young": somebody new whom a colon or a dash presents.
  private func comesIn(_ phrase: NounPhrase.Role, from token: Int) -> Bool {
    guard token > 0, reading.tokens[token - 1].isNarration, reading.traits(phrase.token).has(.personNoun) else {
      return false
    }
    return reading.tokens[token - 1].kind == .colon || reading.tokens[token - 1].kind == .dash
  }

  /// "I met a young woman. She had a basket": the next sentence goes on about her.
  private func isTakenUp(_ phrase: NounPhrase.Role, from end: Int) -> Bool {
    let noun = reading.vocabulary.traits[Int(phrase.noun)]
    guard noun.has(.personNoun) else { return false }
    var token = end
    while token < min(reading.tokens.count - 1, end + 30), reading.tokens[token].isNarration {
      if reading.tokens[token].kind.endsSentence {
        let next = reading.traits(token + 1)
        return reading.tokens[token + 1].isNarration
          && (next.has(.he) && !noun.has(.femaleNoun)
            || next.has(.she) && !noun.has(.maleNoun))
      }
      token += 1
    }
    return false
  }

  private func isBesideSpeech(_ verb: Int) -> Bool {
    verb > 0 && (reading.tokens[verb - 1].quotation >= 0 || verb > 1 && reading.tokens[verb - 2].quotation >= 0)
  }

  /// "my uncle Fergus", "the landlady, Mrs. Oakes".
  private func isBesideName(_ end: Int) -> Bool {
    reading.tokens[end].isNarration && reading.tokens[end].isCapital && !reading.traits(end).has(.notName)
  }

  /// They act in stories of people, too, where they don't speak.
  private static let silent: Set<String> = ["figure", "shape", "machine", "computer", "baby", "infant"]

  private func isAnimal(_ noun: Int32) -> Bool { Animals.contains(reading.vocabulary.form(of: noun)) }

  private static let maleArticles: Set<String> = ["le", "un", "der", "el", "il", "lo", "o", "um"]
  private static let femaleArticles: Set<String> = ["la", "une", "die", "eine", "una", "uma"]

  /// The gender that an article tells, where the language has one.
  private func gender(before noun: Int) -> Int {
    guard noun >= 0 else { return 0 }
    if VoiceRevealed.isVoice(reading.tokens[noun].word, in: reading) { return genderOfVoice(noun) }
    for token in stride(from: noun - 1, through: max(0, noun - 3), by: -1) {
      guard reading.traits(token).has(.article) else { continue }
      let form = reading.form(token)
      if Self.maleArticles.contains(form) { return 1 }
      if Self.femaleArticles.contains(form) { return -1 }
    }
    return 0
  }

  /// "una voz de hombre", "a man's voice".
  private func genderOfVoice(_ noun: Int) -> Int {
    for token in max(0, noun - 2)..<min(reading.tokens.count, noun + 4) where token != noun {
      guard reading.tokens[token].isNarration else { continue }
      let traits = reading.traits(token)
      if traits.has(.genericNoun), traits.has(.maleNoun) { return 1 }
      if traits.has(.genericNoun), traits.has(.femaleNoun) { return -1 }
    }
    return 0
  }

  private func isParticiple(_ token: Int) -> Bool {
    reading.vocabulary.formBytes(of: reading.tokens[token].word).suffix(3).elementsEqual("ing".utf8)
  }

  private func isLastSentenceColon(_ token: Int, of paragraph: Reading.Paragraph) -> Bool {
    paragraph.tokens.upperBound - token < 30 && reading.tokens[paragraph.tokens.upperBound - 1].kind == .colon
  }

  /// Speech stands within a sentence of the verb.
  private func isNearSpeech(_ token: Int, of paragraph: Reading.Paragraph) -> Bool {
    let low = max(paragraph.tokens.lowerBound, token - 14)
    let high = min(paragraph.tokens.upperBound - 1, token + 14)
    return reading.tokens[low].quotation >= 0 || reading.tokens[high].quotation >= 0
      || (low...high).contains { reading.tokens[$0].quotation >= 0 } || reading.tokens[high].kind == .colon
  }

  private mutating func note(_ phrase: NounPhrase.Role) {
    let key = [phrase.noun] + phrase.adjectives.sorted()
    if let index = known[key] {
      roles[index].count += 1
    } else {
      known[key] = roles.count
      roles.append(
        Role(
          noun: phrase.noun, adjectives: phrase.adjectives, count: 1, isPossessed: phrase.isPossessed,
          gender: gender(before: phrase.token)))
    }
  }
}
