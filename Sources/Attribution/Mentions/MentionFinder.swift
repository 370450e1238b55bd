import Foundation

/// Finds every mention of the cast: names, roles, offices, kin, and the narrator's "I".
struct MentionFinder {
  private let reading: Reading
  private let cast: Cast
  private var mentions: [Mention] = []
  private var lastSeen: [Int]
  private var sureCounts: [Int]

  static func mentions(of cast: Cast, uses: [NameUse], in reading: Reading) -> [Mention] {
    var finder = MentionFinder(cast, reading, uses)
    finder.find(uses)
    return finder.mentions
  }

  private init(_ cast: Cast, _ reading: Reading, _ uses: [NameUse]) {
    self.cast = cast
    self.reading = reading
    lastSeen = Array(repeating: -100_000, count: cast.members.count)
    sureCounts = Array(repeating: 0, count: cast.members.count)
    for use in uses where cast.owners[use.form].count == 1 { sureCounts[cast.owners[use.form][0]] += 1 }
  }

  private mutating func find(_ uses: [NameUse]) {
    mentions.reserveCapacity(uses.count * 2)
    var use = 0
    var token = 0
    while token < reading.tokens.count {
      if use < uses.count, uses[use].tokens.lowerBound == token {
        add(uses[use].tokens, among: cast.owners[uses[use].form], isNominal: false)
        token = uses[use].tokens.upperBound
        use += 1
        continue
      }
      while use < uses.count, uses[use].tokens.lowerBound < token { use += 1 }
      let next = use < uses.count ? uses[use].tokens.lowerBound : Int.max
      token = findNominal(at: token, before: next)
    }
  }

  /// Reads a role, office, kin or "I" at a place and gives the place to go on from.
  private mutating func findNominal(at token: Int, before next: Int) -> Int {
    let traits = reading.traits(token)
    let tellsOf: WordTraits = cast.isToldToYou ? .secondPerson : .firstPerson
    if traits.has(tellsOf), reading.tokens[token].isNarration, let narrator = cast.narrator {
      // "my uncle" is the uncle.
      if traits.has(.possessive), let (owners, end) = role(after: token, before: next) {
        add(token..<end, among: owners, isNominal: true)
        return end
      }
      add(
        token..<token + 1, among: [narrator], isNominal: false, isFirstPerson: true,
        isSubject: cast.isToldToYou ? nil : traits.has(.firstSubject))
      return token + 1
    }
    if reading.isShort, traits.has(.article), reading.tokens[token].isNarration,
      !reading.lexicon.definiteArticles.contains(reading.form(token)), DefiniteReference.isPredicate(token, in: reading)
    {
      return token + 1
    }
    if traits.has([.determiner, .possessive]) {
      if let (owners, end) = role(after: token, before: next) {
        add(token..<end, among: owners, isNominal: true)
        return end
      }
    } else if traits.has(.kinNoun), reading.tokens[token].isCapital || Vocative.holds(token..<token + 1, in: reading) {
      if let owners = owners(of: reading.tokens[token].word, adjectives: [], isPossessed: true) {
        add(token..<token + 1, among: owners, isNominal: true)
      }
    } else if traits.has(.officeTitle), !reading.tokens[token].isNarration,
      let bearers = cast.offices[reading.tokens[token].word],
      Vocative.holds(token..<token + 1, in: reading)
    {
      // "Go home, Nurse."
      add(token..<token + 1, among: bearers, isNominal: true)
    } else if traits.has(.bareTitle), reading.tokens[token].isNarration, reading.tokens[token].isCapital,
      let bearers = cast.offices[reading.tokens[token].word]
    {
      // "exclaimed Mademoiselle".
      add(token..<token + 1, among: bearers, isNominal: false)
    } else if reading.isShort, traits.has(.personNoun), !reading.tokens[token].isNarration,
      let owners = cast.roles[reading.tokens[token].word], Vocative.holds(token..<token + 1, in: reading)
    {
      // "Captain," where the captain is known by nothing else.
      add(token..<token + 1, among: owners, isNominal: true)
    } else if reading.isShort, !reading.tokens[token].isNarration,
      let owners = Honorific.bearers(token, in: reading, cast)
    {
      // "As you wish, Highness."
      add(token..<token + 1, among: owners, isNominal: true)
    } else if reading.isShort, traits.has(.personNoun),
      !traits.has([.genericNoun, .kinNoun, .notName, .maleTitle, .femaleTitle]),
      !reading.tokens[token].isNarration, cast.roles[reading.tokens[token].word] == nil, let narrator = cast.narrator,
      Vocative.holds(token..<token + 1, in: reading)
    {
      // "Good evening, driver": where nobody else is one, the teller is.
      add(token..<token + 1, among: [narrator], isNominal: true)
    } else if traits.has(.indefinite), let owners = cast.roles[reading.tokens[token].word],
      reading.tokens[token].isNarration
    {
      add(token..<token + 1, among: owners, isNominal: true)
    }
    return token + 1
  }

  /// The role that a determiner or a possessive begins, and where it ends.
  private func role(after token: Int, before next: Int) -> (owners: [Int], end: Int)? {
    var at = token + 1
    var adjectives: [Int32] = []
    let isNew =
      reading.isShort && reading.traits(token).has(.article)
      && !reading.lexicon.definiteArticles.contains(reading.form(token))
    let end = min(reading.tokens.count, token + 5, next)
    while at < end, reading.tokens[at].quotation == reading.tokens[token].quotation {
      if NounPhrase.isListComma(at, in: reading) {
        at += 1
        continue
      }
      guard reading.tokens[at].isWord else { return nil }
      let word = reading.tokens[at].word
      let isPossessed = reading.traits(token).has(.possessive)
      let isNoun = reading.tokens[at].isCapital || !reading.lexicon.capitalisesNouns
      if isNoun, let owners = owners(of: word, adjectives: adjectives, isPossessed: isPossessed, isNew: isNew) {
        return (owners, at + 1)
      }
      guard !reading.traits(at).has([.determiner, .possessive, .preposition, .conjunction, .speechVerb, .pastVerb])
      else { return nil }
      adjectives.append(word)
      at += 1
    }
    return nil
  }

  private func owners(
    of word: Int32, adjectives: [Int32], isPossessed: Bool, isNew: Bool = false
  ) -> [Int]? {
    var noun = word
    let traits = reading.vocabulary.traits[Int(word)]
    if traits.has(.kinNoun) { noun = CastBuilder.kinHead(of: word, in: reading.vocabulary) }
    guard traits.has([.personNoun, .collectiveNoun]) || cast.roles[noun] != nil else { return nil }
    if let bearers = cast.offices[word] { return bearers }
    guard let roles = cast.roles[noun] else { return nil }
    let isVoice = reading.isShort && VoiceRevealed.isVoice(noun, in: reading)
    // The role with these very adjectives; else one that agrees in some; else any that this one may shorten.
    let exact = roles.filter {
      let person = cast.members[$0]
      // Nor is "a man" the ferryman, whom the story also calls the old man.
      if isNew, !isVoice, person.noun != noun { return false }
      return person.adjectives.sorted() == adjectives.sorted() || adjectives.isEmpty && person.kind == .person
        || reading.isShort && (!isNew || isVoice) && isCalled(person, adjectives + [word])
    }
    if !exact.isEmpty { return exact }
    if isPossessed { return nil }
    // "A man" is somebody new, and not "the old man".
    if isNew, adjectives.isEmpty { return nil }
    let alike = roles.filter { role in adjectives.contains { cast.members[role].adjectives.contains($0) } }
    if !alike.isEmpty { return alike }
    return adjectives.isEmpty ? roles : nil
  }

  /// "the old woman", whom a rule has joined to another name.
  private func isCalled(_ person: CastMember, _ words: [Int32]) -> Bool {
    guard !person.aliases.isEmpty else { return false }
    let phrase = words.map { reading.vocabulary.form(of: $0) }.joined(separator: " ")
      .replacingOccurrences(of: " 's", with: "'s")
    return person.aliases.contains { $0.lowercased() == phrase || $0.lowercased().hasSuffix(" " + phrase) }
  }

  private mutating func add(
    _ tokens: Range<Int>, among owners: [Int], isNominal: Bool, isFirstPerson: Bool = false, isSubject: Bool? = nil
  ) {
    guard !owners.isEmpty else { return }
    var member = owners[0]
    var best = -Double.infinity
    if owners.count > 1 {
      for owner in owners {
        let score = prominence(of: owner, at: tokens)
        if score > best {
          best = score
          member = owner
        }
      }
    }
    lastSeen[member] = tokens.lowerBound
    let first = reading.tokens[tokens.lowerBound]
    var mention = Mention(tokens: tokens, member: member)
    if owners.count > 1 { mention.others = owners.filter { $0 != member } }
    mention.quotation = first.quotation
    mention.paragraph = first.paragraph
    mention.isNominal = isNominal
    mention.isFirstPerson = isFirstPerson
    mention.isPossessive =
      isFirstPerson
      ? reading.traits(tokens.lowerBound).has(.possessive)
      : tokens.upperBound < reading.tokens.count && NounPhrase.isGenitive(tokens.upperBound, in: reading)
    mention.isSubject = isSubject ?? self.isSubject(tokens)
    if tokens.lowerBound > 0, reading.tokens[tokens.lowerBound - 1].quotation == first.quotation {
      mention.followsPreposition = reading.traits(tokens.lowerBound - 1).has(.preposition)
    }
    mention.isVocative = !mention.isNarration && Vocative.holds(tokens, in: reading)
    mentions.append(mention)
  }

  /// How likely a mention means one of several: by how often and how lately he was named. "Her father" is told by whose
  /// father he is: the daughter is there, not always he.
  private func prominence(of owner: Int, at tokens: Range<Int>) -> Double {
    let noun = CastBuilder.kinHead(of: reading.tokens[tokens.upperBound - 1].word, in: reading.vocabulary)
    guard let relatives = cast.relatives[noun]?[owner], !reading.isShort else { return nearness(of: owner, at: tokens) }
    let possessor = reading.traits(tokens.lowerBound)
    let whose = relatives.filter {
      let member = cast.members[$0]
      let gender = member.namedGender
      return !(possessor.has(.heWord) && gender < 0) && !(possessor.has(.sheWord) && gender > 0)
    }
    return whose.map { nearness(of: $0, at: tokens) }.max() ?? -100
  }

  private func nearness(of member: Int, at tokens: Range<Int>) -> Double {
    let distance = Double(min(tokens.lowerBound - lastSeen[member], 100_000))
    return Self.log(1 + Double(sureCounts[member])) - Self.log(1 + distance / 200)
  }

  /// A verb follows, up to two adverbs between, or a verb of speech stands before.
  private func isSubject(_ tokens: Range<Int>) -> Bool {
    var next = tokens.upperBound
    var adverbs = 0
    while next < reading.tokens.count, adverbs < 2, reading.tokens[next].isWord,
      reading.traits(next).has(.adverb)
        || reading.vocabulary.formBytes(of: reading.tokens[next].word).suffix(2).elementsEqual("ly".utf8)
    {
      next += 1
      adverbs += 1
    }
    if next < reading.tokens.count, reading.tokens[next].quotation == reading.tokens[tokens.lowerBound].quotation,
      reading.isVerb(next)
    {
      return true
    }
    // "Beth, who was sixteen, slammed a drawer": in a short story whoever begins a sentence is mostly its subject.
    if reading.isShort, reading.tokens[tokens.lowerBound].quotation < 0,
      reading.tokens[tokens.lowerBound].startsSentence,
      tokens.upperBound < reading.tokens.count, !NounPhrase.isGenitive(tokens.upperBound, in: reading)
    {
      return true
    }
    // "Then came a musician."
    if reading.isShort, tokens.lowerBound > 0, reading.tokens[tokens.lowerBound].quotation < 0,
      NewcomerNamed.comings.contains(reading.form(tokens.lowerBound - 1))
    {
      return true
    }
    return tokens.lowerBound > 0 && reading.tokens[tokens.lowerBound - 1].isNarration
      && reading.traits(tokens.lowerBound - 1).has(reading.isShort ? .speechVerb : .coreSpeechVerb)
  }

  private static func log(_ value: Double) -> Double { FastMath.log(value) }
}
