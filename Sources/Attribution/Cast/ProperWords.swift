import HearsayManuscript

/// Which words are names: those with a capital that is not due to their place alone, used as people's names are.
struct ProperWords {
  private let reading: Reading
  private var capitals: [Int32]
  private var initials: [Int32]
  private var lowers: [Int32]
  private var subjects: [Int32]
  private var firsts: [Int32]
  /// How often a title or a first name stands before a word.
  private var named: [Int32]
  /// How often an article, an adjective or the like stands before a word.
  private var articled: [Int32]
  private var isProper: [Bool]
  /// Names that are common words as well, such as "Will" and "Rose".
  private var isCommon: [Bool]
  /// Names that a person has given.
  private var isKnown: [Bool]

  /// - Parameter known: Names that a person has given; their words are names however they are used.
  init(in reading: Reading, known: [String]) {
    self.reading = reading
    let size = reading.vocabulary.count
    capitals = Array(repeating: 0, count: size)
    initials = capitals
    lowers = capitals
    subjects = capitals
    firsts = capitals
    named = capitals
    articled = capitals
    isProper = Array(repeating: false, count: size)
    isCommon = isProper
    isKnown = isProper
    count()
    decide()
    learn(known)
  }

  /// Whether a word is a name.
  func contains(_ word: Int32) -> Bool { isProper[Int(word)] }

  /// Whether a name is a common word as well.
  func isCommon(_ word: Int32) -> Bool { isCommon[Int(word)] }

  /// Whether a person has given the name.
  func isKnown(_ word: Int32) -> Bool { isKnown[Int(word)] }

  private mutating func count() {
    for (index, token) in reading.tokens.enumerated() where token.isWord {
      if reading.paragraphs[Int(token.paragraph)].kind == .heading { continue }
      let word = Int(token.word)
      if token.isCapital, index > 0, reading.tokens[index - 1].paragraph == token.paragraph,
        reading.traits(index - 1).has([.determiner, .possessive, .adjective, .article])
          || reading.lexicon.capitalisesNouns && Self.contracted.contains(reading.form(index - 1))
      {
        articled[word] += 1
      } else if reading.lexicon.capitalisesNouns, token.isCapital, index > 1, !reading.tokens[index - 1].isCapital,
        reading.tokens[index - 1].isWord, reading.tokens[index - 2].paragraph == token.paragraph,
        reading.traits(index - 2).has([.determiner, .possessive])
          || Self.contracted.contains(reading.form(index - 2))
      {
        // "auf dem zweiten Baum".
        articled[word] += 1
      }
      if !token.isCapital {
        lowers[word] += 1
      } else if token.startsSentence {
        initials[word] += 1
      } else {
        capitals[word] += 1
      }
      if token.isCapital, token.isNarration,
        NameContext.isFollowedByVerb(index, in: reading) || NameContext.isAfterSpeechVerb(index, in: reading)
      {
        subjects[word] += 1
      }
      // "Frau Zabel": a title tells a name where every noun has a capital.
      if reading.lexicon.capitalisesNouns, token.isCapital, index > 0, reading.tokens[index - 1].isCapital,
        reading.traits(index - 1).has([.title, .maleName, .femaleName, .anyName]),
        reading.tokens[index - 1].paragraph == token.paragraph
      {
        firsts[word] += 1
        named[word] += 1
      }
      // "Thomas Brill", "Lizzy, come here": a first name beside a surname, or called.
      if token.isCapital, token.startsSentence, index + 1 < reading.tokens.count {
        let next = reading.tokens[index + 1]
        let isPair = next.isWord && next.isCapital && !reading.traits(index + 1).has(.notName)
        let isCalled = !token.isNarration && (next.kind == .comma || next.kind == .exclamation)
        if isPair || isCalled { firsts[word] += 1 }
      }
    }
  }

  /// German prepositions that hold an article: "im zweiten Stock".
  private static let contracted: Set<String> = ["im", "am", "zum", "zur", "vom", "beim", "ins", "ans"]

  private mutating func learn(_ names: [String]) {
    for name in names {
      for word in name.split(separator: " ") where word.first?.isUppercase == true {
        guard let id = reading.vocabulary.find(word.lowercased().filter { $0 != "." }) else { continue }
        guard !reading.vocabulary.traits[Int(id)].has([.title, .article]) else { continue }
        isProper[Int(id)] = true
        isKnown[Int(id)] = true
      }
    }
  }

  private mutating func decide() {
    for word in isProper.indices {
      let traits = reading.vocabulary.traits[word]
      guard !traits.has(.notName), capitals[word] + initials[word] > 0 else { continue }
      // "die Lupe", "eine Weile": where nouns have capitals, what an article stands before is one.
      if reading.lexicon.capitalisesNouns, !traits.has(.firstName), named[word] == 0,
        articled[word] * 4 >= capitals[word] + initials[word] || subjects[word] + firsts[word] == 0
      {
        continue
      }
      let length = reading.vocabulary.formBytes(of: Int32(word)).count
      guard length > 1 else { continue }
      let isFirstName = traits.has(.firstName) || reading.lexicon.formalNames[Int32(word)] != nil
      let middle = Double(capitals[word])
      let share = middle / (middle + Double(lowers[word]) + 1e-9)
      if capitals[word] > 0 {
        isCommon[word] = share <= 0.6
        isProper[word] = share > 0.6 || isFirstName && capitals[word] >= 2 && (share > 0.1 || subjects[word] >= 2)
      } else if lowers[word] == 0 {
        let looksLikeAdverb = reading.vocabulary.formBytes(of: Int32(word)).suffix(2).elementsEqual("ly".utf8)
        isProper[word] =
          isFirstName && (initials[word] >= 2 || subjects[word] >= 1 || firsts[word] >= 1)
          || !looksLikeAdverb && (subjects[word] >= 2 || initials[word] >= 4 && subjects[word] >= 1)
      }
    }
  }
}
