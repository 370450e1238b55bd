/// Reads the narration beside a speech for who speaks.
struct TagParser {
  let reading: Reading
  let mentions: [Mention]
  /// By token: the mention that covers it, -1 where none does.
  let mentionAt: [Int32]

  init(reading: Reading, mentions: [Mention]) {
    self.reading = reading
    self.mentions = mentions
    var places = [Int32](repeating: -1, count: reading.tokens.count + 1)
    for (index, mention) in mentions.enumerated() where mention.isNarration {
      for token in mention.tokens { places[token] = Int32(index) }
    }
    mentionAt = places
  }

  /// A subject found at a place.
  struct Subject {
    var tag: SpeechTag
    var end: Int
  }

  /// Whoever is named at a place: a pronoun, a name with its adjectives, or a role.
  func subject(at token: Int, before end: Int) -> Subject? {
    guard token < end, reading.tokens[token].isWord else { return nil }
    let traits = reading.traits(token)
    var tag = SpeechTag()
    tag.subject = token
    if traits.has(.firstSubject) {
      tag.kind = .firstPerson
      tag.mention = Int(mentionAt[token])
      return Subject(tag: tag, end: token + 1)
    }
    if traits.has(.he) || traits.has(.she) {
      tag.kind = traits.has(.he) ? .he : .she
      tag.gender = traits.has(.he) ? 1 : -1
      return Subject(tag: tag, end: token + 1)
    }
    if traits.has(.groupPronoun) {
      tag.kind = .group
      return Subject(tag: tag, end: token + 1)
    }
    var at = token
    while at < min(end, token + 4) {
      if mentionAt[at] >= 0 {
        let index = Int(mentionAt[at])
        let mention = mentions[index]
        guard mention.tokens.upperBound <= end else { return nil }
        if mention.isPossessive {
          return possessed(by: index, from: token, before: end)
        }
        tag.kind = mention.isNominal ? .role : .name
        tag.mention = index
        tag.subject = at
        if mention.isNominal {
          tag.noun = reading.tokens[mention.tokens.upperBound - 1].word
          tag.gender = nounGender(tag.noun)
        }
        return Subject(tag: tag, end: mention.tokens.upperBound)
      }
      let here = reading.traits(at)
      guard reading.tokens[at].isWord, here.has([.determiner, .adjective, .possessive, .title, .addressOpener]),
        !here.has(.interjection)
      else { break }
      at += 1
    }
    guard let (role, after) = NounPhrase.role(at: token, in: reading), after <= end else { return nil }
    tag.kind = .role
    tag.noun = role.noun
    tag.gender = nounGender(role.noun)
    return Subject(tag: tag, end: after)
  }

  /// "Tom's mother said": the mother; "Tom's voice shook": Tom, as good as alone.
  private func possessed(by index: Int, from token: Int, before end: Int) -> Subject? {
    // Behind "Tom" stands "'s"; behind "my" nothing.
    let after = mentions[index].tokens.upperBound + (mentions[index].isFirstPerson ? 0 : 1)
    var at = after
    while at < min(end, after + 3), reading.tokens[at].isWord {
      let traits = reading.traits(at)
      if traits.has(.personNoun), !traits.has([.bodyNoun, .speechNoun]) {
        var tag = SpeechTag()
        tag.kind = .role
        tag.noun = reading.tokens[at].word
        tag.gender = nounGender(tag.noun)
        tag.subject = at
        return Subject(tag: tag, end: at + 1)
      }
      if traits.has([.bodyNoun, .speechNoun]) {
        var tag = SpeechTag()
        tag.kind = .name
        tag.mention = index
        tag.subject = token
        // A voice is as good as a verb of speech.
        if traits.has(.speechNoun) { tag.verb = at }
        return Subject(tag: tag, end: at + 1)
      }
      at += 1
    }
    return nil
  }

  private func nounGender(_ noun: Int32) -> Float {
    let traits = reading.vocabulary.traits[Int(noun)]
    return traits.has(.maleNoun) ? 1 : traits.has(.femaleNoun) ? -1 : 0
  }

  @inline(__always)
  func isAdverb(_ token: Int) -> Bool {
    reading.traits(token).has([.adverb, .conjunction])
      || reading.vocabulary.formBytes(of: reading.tokens[token].word).suffix(2).elementsEqual([0x6C, 0x79])
  }

  /// The tag in the narration that follows a speech.
  func after(_ range: Range<Int>) -> SpeechTag {
    var end = min(range.upperBound, range.lowerBound + 30)
    for token in range.lowerBound..<end where reading.tokens[token].kind.endsSentence && token > range.lowerBound {
      end = token
      break
    }
    var first = range.lowerBound
    while first < end, !reading.tokens[first].isWord { first += 1 }
    guard first < end else { return SpeechTag() }
    var start = first
    while start < min(end, first + 3), isAdverb(start), subject(at: start, before: end) == nil { start += 1 }
    if start >= end { start = first }
    if reading.traits(start).has(.copula), let tag = saying(verb: start, before: end) {
      return placed(tag, from: range.lowerBound, before: end)
    }
    if reading.traits(start).has(.speechVerb), !reading.tokens[start].isCapital,
      let tag = inverted(verb: start, before: end, order: .verbThenSubject)
    {
      return placed(tag, from: range.lowerBound, before: end)
    }
    if let found = subject(at: start, before: end), let tag = subjectFirst(found, before: end) {
      return placed(tag, from: range.lowerBound, before: end)
    }
    for verb in start..<end where reading.traits(verb).has(.coreSpeechVerb) && !reading.tokens[verb].isCapital {
      if let tag = inverted(verb: verb, before: min(end, verb + 3), order: .verbThenSubjectLater) {
        return placed(tag, from: range.lowerBound, before: end)
      }
      if let tag = subjectBefore(verb: verb, from: start, before: end, order: .subjectThenVerbLater) {
        return placed(tag, from: range.lowerBound, before: end)
      }
    }
    for token in start..<min(end, start + 14) {
      guard let found = subject(at: token, before: end), found.tag.kind != .group, !followsPreposition(token) else {
        continue
      }
      var tag = found.tag
      tag.order = .nameNearby
      return placed(tag, from: range.lowerBound, before: end)
    }
    return SpeechTag()
  }

  private func followsPreposition(_ token: Int) -> Bool {
    token > 0 && reading.tokens[token - 1].isNarration && reading.traits(token - 1).has(.preposition)
  }

  /// "was Tom's answer", "came her reply".
  private func saying(verb: Int, before end: Int) -> SpeechTag? {
    var at = verb + 1
    while at < end, isAdverb(at) { at += 1 }
    guard at < end else { return nil }
    var tag = SpeechTag()
    let index = Int(mentionAt[at])
    var noun = at + 1
    if index >= 0, mentions[index].isPossessive {
      tag.kind = mentions[index].isNominal ? .role : .name
      tag.mention = index
      noun = mentions[index].tokens.upperBound + 1
    } else if reading.traits(at).has(.possessive), reading.traits(at).has(.heWord) {
      tag.kind = .he
      tag.gender = 1
    } else if reading.traits(at).has(.possessive), reading.traits(at).has(.sheWord) {
      tag.kind = .she
      tag.gender = -1
    } else if reading.traits(at).has(.firstPerson) {
      tag.kind = .firstPerson
    } else {
      return nil
    }
    guard (noun..<max(noun, min(end, noun + 4))).contains(where: { reading.traits($0).has(.speechNoun) }) else {
      return nil
    }
    tag.subject = at
    tag.order = .verbThenSubject
    tag.hasVerb = true
    tag.hasCoreVerb = true
    tag.verb = verb
    return tag
  }

  /// "said Tom", "said in a low voice the man".
  private func inverted(verb: Int, before end: Int, order: SpeechTag.Order) -> SpeechTag? {
    for token in verb + 1..<max(verb + 1, min(end, verb + 7)) {
      if reading.tokens[token].kind == .comma && token > verb + 1 { break }
      guard let found = subject(at: token, before: end), !followsPreposition(token) else { continue }
      // In "said he told Tom" and "asked her mother if" all is well; "said to her mother" was skipped above.
      var tag = found.tag
      tag.order = order
      setVerb(verb, of: &tag)
      return tag
    }
    return nil
  }

  private func setVerb(_ verb: Int, of tag: inout SpeechTag) {
    tag.hasVerb = true
    tag.hasCoreVerb = reading.traits(verb).has(.coreSpeechVerb)
    tag.verb = verb
  }

  private func subjectFirst(_ found: Subject, before end: Int) -> SpeechTag? {
    var tag = found.tag
    if tag.verb >= 0 {
      tag.order = .subjectThenVerb
      tag.hasVerb = true
      return tag
    }
    var at = found.end
    let limit = min(end, found.end + 10)
    while at < limit {
      if reading.traits(at).has(.relative), at > found.end { break }
      if reading.traits(at).has(.speechVerb), !reading.tokens[at].isCapital {
        // Not the verb of another: "Tom frowned as she said".
        if at > found.end + 1, at > 0, mentionAt[at - 1] >= 0 || reading.traits(at - 1).has([.he, .she, .firstSubject])
        {
          break
        }
        let previous = reading.traits(at - 1)
        if previous.has([.article, .possessive, .preposition]) {
          at += 1
          continue
        }
        tag.order = .subjectThenVerb
        setVerb(at, of: &tag)
        return tag
      }
      at += 1
    }
    at = found.end
    while at < min(end, found.end + 6) {
      if reading.isVerb(at) {
        tag.order = .subjectThenAction
        return tag
      }
      at += 1
    }
    tag.order = .subjectAlone
    return tag
  }

  /// The nearest subject before a verb, skipping what stands after a preposition and objects of other verbs.
  private func subjectBefore(verb: Int, from start: Int, before end: Int, order: SpeechTag.Order) -> SpeechTag? {
    var fallback: Subject?
    var token = verb - 1
    while token >= max(start, verb - 16) {
      defer { token -= 1 }
      guard reading.tokens[token].isNarration else { break }
      // Only where a phrase begins: a name inside a longer phrase is found from its first word.
      guard let found = subject(at: token, before: verb + 1), found.end <= verb else { continue }
      if token > start, reading.traits(token - 1).has([.preposition, .determiner, .possessive, .adjective]) {
        continue
      }
      let isPronoun = found.tag.kind == .he || found.tag.kind == .she || found.tag.kind == .firstPerson
      let isSubject = found.tag.mention >= 0 && mentions[found.tag.mention].isSubject
      if isPronoun || isSubject || verb - found.end <= 1 || token == start {
        var tag = found.tag
        tag.order = order
        setVerb(verb, of: &tag)
        return tag
      }
      if fallback == nil { fallback = found }
    }
    guard var tag = fallback?.tag else { return nil }
    tag.order = order
    setVerb(verb, of: &tag)
    return tag
  }

  /// The tag in the narration before a speech: its last sentence.
  func before(_ range: Range<Int>) -> SpeechTag {
    guard let last = range.last else { return SpeechTag() }
    let opensSpeech = [.comma, .colon, .dash].contains(reading.tokens[last].kind)
    var start = last
    while start > range.lowerBound, last - start < 60, !reading.tokens[start - 1].kind.endsSentence { start -= 1 }
    let end = reading.tokens[last].isWord ? last + 1 : last
    guard start < end else { return SpeechTag() }
    for verb in (max(start, end - 25)..<end).reversed()
    where reading.traits(verb).has(.speechVerb) && !reading.tokens[verb].isCapital {
      let traits = reading.traits(verb)
      if verb > start, reading.traits(verb - 1).has([.article, .possessive]) { continue }
      if traits.has(.invertible), let found = subject(at: verb + 1, before: end) {
        let hasOwnSubject = subjectBefore(verb: verb, from: start, before: end, order: .subjectThenVerb)
        if hasOwnSubject == nil || verb - (hasOwnSubject?.subject ?? 0) > 6 {
          var tag = found.tag
          tag.order = .verbThenSubject
          setVerb(verb, of: &tag)
          return closed(tag, opensSpeech, end: end, last: last)
        }
      }
      if let tag = subjectBefore(verb: verb, from: start, before: end, order: .subjectThenVerb) {
        return closed(tag, opensSpeech, end: end, last: last)
      }
    }
    for token in start..<min(end, start + 16) {
      guard let found = subject(at: token, before: end), found.tag.kind != .group, !followsPreposition(token) else {
        continue
      }
      var tag = found.tag
      tag.order = token == start ? .subjectThenAction : .nameNearby
      return closed(tag, opensSpeech, end: end, last: last)
    }
    return SpeechTag()
  }

  private func closed(_ tag: SpeechTag, _ opensSpeech: Bool, end: Int, last: Int) -> SpeechTag {
    var tag = tag
    tag.opensSpeech = opensSpeech
    tag.distance = max(0, last - tag.subject)
    if tag.verb >= 0 { tag.addressee = addressee(from: tag.verb + 1, before: end, except: tag.mention) }
    return tag
  }

  private func placed(_ tag: SpeechTag, from start: Int, before end: Int) -> SpeechTag {
    var tag = tag
    tag.distance = max(0, tag.subject - start)
    if tag.verb >= 0 {
      tag.addressee = addressee(from: max(tag.verb, tag.subject) + 1, before: end, except: tag.mention)
    }
    return tag
  }

  /// "said Tom to Mary", "asked Tom, turning to his wife".
  private func addressee(from start: Int, before end: Int, except speaker: Int) -> Int {
    var token = start
    while token < min(end, start + 10) {
      let index = Int(mentionAt[token])
      if index >= 0, index != speaker, token > 0, mentions[index].tokens.lowerBound == token {
        let previous = reading.traits(token - 1)
        if previous.has(.preposition) || token == start { return index }
      }
      token += 1
    }
    return -1
  }
}
