/// Reads a sentence with a verb of saying for the manner in which the speech beside it is said.
///
/// Only words count that qualify the saying: its adverbs ("said Ann coldly"), what the speaker does meanwhile ("laughing"),
/// and what it is said in or with ("in a hoarse whisper", "his voice shaking"). What belongs to another verb does not
/// ("and walked slowly away", "closing the door softly"), nor what is denied ("not loudly", "without anger").
package struct ClauseManner {
  /// A word of the sentence, or a sign that parts it.
  package struct Word {
    /// In lower case; a comma for any sign that parts clauses.
    package var form: String
    package var isCapital: Bool

    package init(_ form: String, isCapital: Bool = false) {
      self.form = form
      self.isCapital = isCapital
    }
  }

  private let lexicon: MannerLexicon
  private let words: [Word]

  package init(_ words: [Word], _ lexicon: MannerLexicon) {
    self.words = words
    self.lexicon = lexicon
  }

  /// The manner of what a verb of the sentence introduces; nil where nothing tells it.
  package func manner(verb: Int) -> Delivery? {
    guard words.indices.contains(verb) else { return nil }
    let segments = segments
    guard let own = segments.firstIndex(where: { $0.contains(verb) }) else { return nil }
    if let manner = before(verb, in: segments[own]) { return manner }
    switch after(verb, in: segments[own]) {
    case .found(let manner): return manner
    case .over: return nil
    case .on: break
    }
    later: for segment in segments[(own + 1)...] {
      switch meanwhile(segment) {
      case .found(let manner): return manner
      case .over: break later
      case .on: continue
      }
    }
    if own > 0, case .found(let manner) = meanwhile(segments[own - 1]) { return manner }
    return nil
  }

  /// The manner that a sentence about the speaker's voice tells: "Her voice was barely a whisper."
  package func mannerOfVoice() -> Delivery? {
    guard words.count > 2, lexicon.possessives.contains(words[0].form) else { return nil }
    return words.indices.prefix(3).first { lexicon.voices.contains(words[$0].form) }
      .flatMap { voice(from: $0 + 1, to: words.count) }
  }

  /// What a stretch of words tells.
  private enum Finding {
    case found(Delivery)
    /// Nothing; the next stretch may.
    case on
    /// From here on it is about something else.
    case over
  }

  /// The stretches between commas.
  private var segments: [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = 0
    for place in 0...words.count where place == words.count || words[place].form == "," {
      if place > start { segments.append(start..<place) }
      start = place + 1
    }
    return segments
  }

  private func form(_ index: Int) -> String { words.indices.contains(index) ? words[index].form : "" }

  /// Adverbs right before the verb or at the beginning, a phrase there, and a voice that is the subject.
  private func before(_ verb: Int, in segment: Range<Int>) -> Delivery? {
    var place = verb - 1
    while place >= segment.lowerBound, lexicon.adverbs[form(place)] != nil || lexicon.degrees.contains(form(place)) {
      if let manner = adverb(place) { return manner }
      place -= 1
    }
    if let manner = adverb(segment.lowerBound), lexicon.adverbs[form(segment.lowerBound + 1)] == nil { return manner }
    if lexicon.prepositions.contains(form(segment.lowerBound)) { return phrase(segment.lowerBound, in: segment) }
    return subject(segment.lowerBound..<verb)
  }

  /// "said a gruff voice"
  private func subject(_ range: Range<Int>) -> Delivery? {
    guard let voice = range.prefix(6).first(where: { lexicon.voices.contains(form($0)) }) else { return nil }
    return (range.lowerBound..<voice).lazy.compactMap { lexicon.qualities[form($0)] ?? lexicon.participles[form($0)] }
      .first
  }

  private func after(_ verb: Int, in segment: Range<Int>) -> Finding {
    if let manner = subject(verb + 1..<segment.upperBound) { return .found(manner) }
    var place = verb + 1
    while place < segment.upperBound {
      let form = form(place)
      if lexicon.without.contains(form) { return .on }
      if lexicon.clauses.contains(form), !lexicon.articles.contains(form) { return .over }
      if lexicon.conjunctions.contains(form) {
        guard tellsManner(place + 1) else { return .over }
      } else if lexicon.negations.contains(form) {
        place += 1
        while place < segment.upperBound, lexicon.degrees.contains(self.form(place)) { place += 1 }
      } else if let manner = adverb(place) {
        if lexicon.articles.contains(self.form(place - 1)) || lexicon.possessives.contains(self.form(place - 1)) {
          place += 1
          continue
        }
        return isOtherVerb(place + 1) ? .on : .found(manner)
      } else if let manner = participle(place) {
        return .found(manner)
      } else if isOtherVerb(place) {
        return .on
      } else if lexicon.prepositions.contains(form), let manner = phrase(place, in: segment) {
        return .found(manner)
      }
      place += 1
    }
    return .on
  }

  /// What stands between commas: "laughing", "in a low voice", "his voice shaking".
  private func meanwhile(_ segment: Range<Int>) -> Finding {
    var place = segment.lowerBound
    if lexicon.conjunctions.contains(form(place)) {
      guard tellsManner(place + 1) else { return .over }
      place += 1
    }
    while place + 1 < segment.upperBound, lexicon.degrees.contains(form(place)) { place += 1 }
    let form = form(place)
    if lexicon.negations.contains(form) || lexicon.without.contains(form) { return .on }
    if let manner = adverb(place) {
      let next = self.form(place + 1)
      if place + 1 >= segment.upperBound || lexicon.conjunctions.contains(next) || lexicon.prepositions.contains(next)
        || lexicon.without.contains(next) || adverb(place + 1) != nil
      {
        return .found(manner)
      }
      return isOtherVerb(place + 1) ? .on : .over
    }
    if let manner = participle(place) { return .found(manner) }
    if lexicon.possessives.contains(form),
      let noun = (place + 1..<min(place + 3, segment.upperBound)).first(where: {
        lexicon.voices.contains(self.form($0))
      })
    {
      return voice(from: noun + 1, to: segment.upperBound).map(Finding.found) ?? .on
    }
    if lexicon.prepositions.contains(form) { return phrase(place, in: segment).map(Finding.found) ?? .on }
    if lexicon.clauses.contains(form), !lexicon.articles.contains(form) { return .over }
    if isOtherVerb(place) { return .on }
    return segment.contains { lexicon.pronouns.contains(self.form($0)) } ? .over : .on
  }

  /// Whether an adverb, a phrase or the like begins here, rather than another verb.
  private func tellsManner(_ place: Int) -> Bool {
    let form = form(place)
    return lexicon.adverbs[form] != nil || lexicon.participles[form] != nil || lexicon.prepositions.contains(form)
      || lexicon.without.contains(form) || lexicon.negations.contains(form) || lexicon.degrees.contains(form)
      || lexicon.possessives.contains(form) && lexicon.voices.contains(self.form(place + 1))
  }

  private func adverb(_ place: Int) -> Delivery? {
    guard words.indices.contains(place), !words[place].isCapital || place == 0 else { return nil }
    return lexicon.adverbs[form(place)]
  }

  private func participle(_ place: Int) -> Delivery? {
    guard let manner = lexicon.participles[form(place)], place == 0 || !words[place].isCapital,
      !lexicon.articles.contains(form(place - 1)), !lexicon.possessives.contains(form(place - 1))
    else { return nil }
    return manner
  }

  /// Whether a participle stands here that has nothing to do with speaking: "turning".
  private func isOtherVerb(_ place: Int) -> Bool {
    guard let ending = lexicon.ending, words.indices.contains(place), !words[place].isCapital else { return false }
    return form(place).count > ending.count + 1 && form(place).hasSuffix(ending) && participle(place) == nil
  }

  /// "in a hoarse whisper", "through his teeth", "with icy politeness"
  private func phrase(_ start: Int, in segment: Range<Int>) -> Delivery? {
    let end = min(segment.upperBound, start + 8)
    for idiom in lexicon.idioms where idiom.preposition == form(start) {
      guard let noun = (start + 1..<end).first(where: { form($0) == idiom.noun }) else { continue }
      let isWhole =
        idiom.then.isEmpty || (noun..<min(segment.upperBound, noun + 5)).contains { idiom.then.contains(form($0)) }
      return isWhole ? idiom.delivery : nil
    }
    var quality: Delivery?
    for place in start + 1..<max(end, start + 1) {
      let form = form(place)
      if lexicon.negations.contains(form) { return nil }
      if lexicon.voices.contains(form) { return quality ?? voice(from: place + 1, to: segment.upperBound) }
      if let manner = lexicon.nouns[form] { return manner }
      if lexicon.feelings.contains(form) { return quality }
      if let manner = lexicon.qualities[form] {
        quality = quality ?? manner
      } else if lexicon.prepositions.contains(form)
        || lexicon.clauses.contains(form) && !lexicon.articles.contains(form)
      {
        return nil
      }
    }
    return nil
  }

  /// What is said of a voice after the word: "was barely a whisper", "shaking with rage", "of thunder".
  private func voice(from start: Int, to end: Int) -> Delivery? {
    var found: Delivery?
    for place in start..<max(start, min(end, start + 9)) {
      let form = form(place)
      if lexicon.negations.contains(form) || lexicon.without.contains(form) { return found }
      if let manner = lexicon.nouns[form] {
        // "shaking with rage"
        return found == nil || manner == .angrily || manner == .laughing ? manner : found
      }
      found = found ?? lexicon.voiceVerbs[form] ?? lexicon.qualities[form]
    }
    return found
  }
}
