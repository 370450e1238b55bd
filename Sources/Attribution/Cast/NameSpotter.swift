import HearsayManuscript

/// Finds names: capitalised words that are not capital merely by their place, with titles before them, used as people's
/// names are used (beside verbs of speech, as forms of address, as subjects).
struct NameSpotter {
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
  static func names(in reading: Reading, known: [String] = []) -> (forms: [NameForm], uses: [NameUse]) {
    var spotter = NameSpotter(reading)
    spotter.count()
    spotter.decideProperWords()
    spotter.learn(known)
    return spotter.kept(spotter.collect())
  }

  private init(_ reading: Reading) {
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
  }

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
      if token.isCapital, token.isNarration, isFollowedByVerb(index) || isAfterSpeechVerb(index) { subjects[word] += 1 }
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

  private mutating func decideProperWords() {
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

  /// How a name without its titles is used; what it is judged by.
  private struct Evidence {
    var score = 0.0
    var count = 0
  }

  private func collect() -> (forms: [NameForm], uses: [NameUse], evidence: [[Int32]: Evidence]) {
    var forms: [NameForm] = []
    var uses: [NameUse] = []
    var known: [[Int32]: Int] = [:]
    var evidence: [[Int32]: Evidence] = [:]
    var index = 0
    while index < reading.tokens.count {
      guard let (range, titles) = unit(at: index) else {
        index += 1
        continue
      }
      index = range.upperBound
      if reading.paragraphs[Int(reading.tokens[range.lowerBound].paragraph)].kind == .heading { continue }
      let words = range.map { reading.tokens[$0].word }
      let core = Array(words.dropFirst(titles))
      let key = Array(words.prefix(titles)) + [-1] + core
      let form: Int
      if let seen = known[key] {
        form = seen
      } else {
        form = forms.count
        known[key] = form
        forms.append(NameForm(titles: Array(words.prefix(titles)), core: core, shown: shown(range)))
      }
      uses.append(NameUse(tokens: range, form: form))
      let isVocative = self.isVocative(range)
      forms[form].count += 1
      forms[form].vocatives += isVocative ? 1 : 0
      forms[form].inQuotations += reading.tokens[range.lowerBound].isNarration ? 0 : 1
      if range.lowerBound > 0, reading.form(range.lowerBound - 1) == "the",
        !reading.isShort || range.upperBound >= reading.tokens.count || !reading.traits(range.upperBound).has(.relative)
      {
        forms[form].articles += 1
      }
      evidence[core, default: Evidence()].count += 1
      evidence[core, default: Evidence()].score += weight(of: range, titles: titles, isVocative: isVocative)
    }
    return (forms, uses, evidence)
  }

  /// "don Fermín", "le docteur Rieux": other languages than English write a title before a name without its capital.
  private func isLowerTitle(_ token: Int) -> Bool {
    let traits = reading.traits(token)
    guard reading.lexicon.article.isEmpty, traits.has(.title), !traits.has(.kinNoun),
      token + 1 < reading.tokens.count
    else { return false }
    let next = reading.tokens[token + 1]
    return next.isWord && next.isCapital && next.quotation == reading.tokens[token].quotation
      && isProper[Int(next.word)]
  }

  /// Titles and up to four proper words from a place on, particles such as "de" inside.
  private func unit(at start: Int) -> (range: Range<Int>, titles: Int)? {
    guard reading.tokens[start].isWord, reading.tokens[start].isCapital || isLowerTitle(start) else { return nil }
    let quotation = reading.tokens[start].quotation
    func isHere(_ index: Int) -> Bool {
      index < reading.tokens.count && reading.tokens[index].isWord && reading.tokens[index].quotation == quotation
        && reading.tokens[index].paragraph == reading.tokens[start].paragraph
    }
    func isName(_ index: Int) -> Bool {
      guard isHere(index), reading.tokens[index].isCapital, isProper[Int(reading.tokens[index].word)] else {
        return false
      }
      // "Will you come?" is no man's name.
      guard isCommon[Int(reading.tokens[index].word)], reading.tokens[index].startsSentence else { return true }
      return isFollowedByVerb(index) || index + 1 < reading.tokens.count && reading.tokens[index + 1].kind == .comma
        || index + 1 < reading.tokens.count && NounPhrase.isGenitive(index + 1, in: reading)
    }
    // "Mrs... Mrs. Ordway": said twice; "Fat Lou Berman": Lou Berman.
    if isHere(start + 1), reading.traits(start).has(.title),
      reading.tokens[start].word == reading.tokens[start + 1].word
    {
      return nil
    }
    if reading.isShort, reading.traits(start).has(.adjective), isName(start + 1) { return nil }
    var at = start
    while isHere(at), reading.tokens[at].isCapital || at == start, reading.traits(at).has(.title), at - start < 3,
      isHere(at + 1),
      reading.tokens[at + 1].isCapital
    {
      at += 1
    }
    // A title that nothing follows is no name here; it may be a role.
    let titles = at - start
    // "Mrs. van der Luyden".
    if titles > 0 || isHere(start) && reading.traits(start).has(.title) {
      let title = titles > 0 ? titles : 1
      var name = start + title
      while name - start - title < 2, isHere(name), reading.traits(name).has(.nameParticle),
        !reading.tokens[name].isCapital
      {
        name += 1
      }
      if name > start + title, isName(name) { return (start..<name + 1, title) }
    }
    guard isName(at) else {
      // "Lady" may be the dog's name.
      return titles == 0 || !isName(start) ? nil : (start..<start + 1, 0)
    }
    var end = at + 1
    var names = 1
    while names < 4 {
      if isName(end) {
        end += 1
        names += 1
      } else if isHere(end), reading.traits(end).has(.nameParticle), isName(end + 1),
        !reading.traits(end).has(.article)
          || isHere(end) && reading.form(end) != "the" && isName(end + 1)
      {
        end += 2
        names += 1
      } else {
        break
      }
    }
    // "Jr." after a name belongs to it no more than a comma does.
    return (start..<end, titles)
  }

  private func shown(_ range: Range<Int>) -> String {
    range.map { index in
      let token = reading.tokens[index]
      let form = reading.form(index)
      guard token.isCapital else { return form }
      let dot = Int(token.end - token.start) == form.utf8.count + 1 ? "." : ""
      return NameCase.capitalised(form) + dot
    }.joined(separator: " ")
  }

  private func isFollowedByVerb(_ index: Int) -> Bool {
    var next = index + 1
    var adverbs = 0
    while next < reading.tokens.count, adverbs < 2, reading.tokens[next].isWord, reading.tokens[next].isNarration,
      isAdverb(next)
    {
      next += 1
      adverbs += 1
    }
    return next < reading.tokens.count && reading.tokens[next].isNarration && reading.isVerb(next)
  }

  private func isAdverb(_ index: Int) -> Bool {
    reading.traits(index).has(.adverb)
      || reading.vocabulary.formBytes(of: reading.tokens[index].word).suffix(2).elementsEqual("ly".utf8)
  }

  private func isAfterSpeechVerb(_ index: Int) -> Bool {
    // Novels have enough of the plain verbs; a short story may name somebody behind "explained" alone.
    index > 0 && reading.tokens[index - 1].isNarration
      && reading.traits(index - 1).has(reading.isShort ? .speechVerb : .coreSpeechVerb)
  }

  /// Whether a name is someone spoken to: set off by punctuation inside a quotation.
  func isVocative(_ range: Range<Int>) -> Bool { Vocative.holds(range, in: reading) }

  private func weight(of range: Range<Int>, titles: Int, isVocative: Bool) -> Double {
    let first = range.lowerBound
    let end = range.upperBound
    let isNarration = reading.tokens[first].isNarration
    var weight = 0.0
    if isNarration, isAfterSpeechVerb(first) || end < reading.tokens.count && reading.traits(end).has(.coreSpeechVerb) {
      weight += 3
    } else if isNarration, isFollowedByVerb(end - 1) {
      weight += 1
    }
    if isVocative { weight += 2 }
    if titles > 0 { weight += 2 }
    if end < reading.tokens.count, reading.form(end) == "'s" { weight += 0.5 }
    if reading.traits(range.lowerBound + titles).has(.firstName) { weight += 0.5 }
    if first > 0 {
      let before = reading.traits(first - 1)
      // "la mère Jacotte", "the widow Carver".
      if reading.isShort, isNarration, !reading.tokens[first - 1].isCapital, before.has(.title.union(.personNoun)) {
        weight += 2
      }
      if before.has(.placePreposition) { weight -= 1.5 }
      if before.has(.article), reading.form(first - 1) != "the" { weight -= 1 }
    }
    if end < reading.tokens.count, reading.tokens[end].isCapital, reading.traits(end).has(.placeHead) { weight -= 4 }
    if reading.traits(end - 1).has(.placeHead), end - first > titles + 1 { weight -= 2 }
    return weight
  }

  /// "Madame" alone names nobody.
  private func isBareTitle(_ form: NameForm) -> Bool {
    let traits = reading.vocabulary.traits[Int(form.core[0])]
    return !form.isTitled && traits.has(.title) && !traits.has([.kinNoun, .officeTitle])
  }

  /// "the Emersons", "Hindus": more than one.
  private func isFamily(_ form: NameForm, among single: Set<Int32>) -> Bool {
    let name = Array(reading.vocabulary.formBytes(of: form.core[0]))
    guard name.count > 3, name.last == 0x73 else { return false }
    let stem = String(decoding: name.dropLast(), as: UTF8.self)
    guard let one = reading.vocabulary.find(stem) else { return false }
    return single.contains(one) || reading.vocabulary.traits[Int(one)].has(.notName)
      || isProper[Int(one)] && (form.articles * 2 > form.count || form.count < 4)
  }

  private func kept(
    _ found: (forms: [NameForm], uses: [NameUse], evidence: [[Int32]: Evidence])
  ) -> (forms: [NameForm], uses: [NameUse]) {
    var place = [Int](repeating: -1, count: found.forms.count)
    var forms: [NameForm] = []
    let single = Set(found.forms.filter { $0.core.count == 1 }.compactMap(\.core.first))
    for (index, form) in found.forms.enumerated() {
      if reading.isShort, form.core.count == 1, Honorific.isRank(form.core[0], in: reading.vocabulary) { continue }
      if form.core.count == 1, isBareTitle(form) || isFamily(form, among: single) { continue }
      guard let evidence = found.evidence[form.core] else { continue }
      var score = evidence.score
      if let first = form.core.first, reading.vocabulary.traits[Int(first)].has(.firstName) { score += 2 }
      let isKnown = form.core.contains { self.isKnown[Int($0)] }
      // "I'm Conor Daly," where the narration calls him Daly; where it calls her Wren, Pascoe is another of her family.
      if reading.isShort, form.core.count > 1, let last = form.core.last, (found.evidence[[last]]?.score ?? 0) >= 1,
        form.core.dropLast().allSatisfy({ found.evidence[[$0]] == nil })
      {
        score += 1
      }
      // A short story names some people once only.
      let least = reading.isShort ? 1.0 : 2
      guard
        isKnown || score >= max(least, 0.22 * Double(evidence.count)) || form.isTitled && form.count > 1 && score > 0
      else {
        continue
      }
      place[index] = forms.count
      forms.append(form)
    }
    let uses = found.uses.compactMap { use -> NameUse? in
      let form = place[use.form]
      return form < 0 ? nil : NameUse(tokens: use.tokens, form: form)
    }
    return (forms, uses)
  }
}
