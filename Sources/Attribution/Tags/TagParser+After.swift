extension TagParser {
  private static let auxiliaries: Set<String> = ["a", "s'est", "avait", "s'était", "ha", "hat", "hatte", "había"]

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
    if opensClause(first), let found = subject(at: start, before: end), found.tag.kind != .group {
      var tag = found.tag
      tag.order = .subjectThenAction
      return placed(tag, from: range.lowerBound, before: end)
    }
    // "a répondu Odile", "s'est écrié Gérard".
    if reading.lexicon.article.isEmpty, start + 1 < end, Self.auxiliaries.contains(reading.form(start)),
      reading.traits(start + 1).has(.speechVerb)
    {
      start += 1
    }
    if reading.traits(start).has(.copula), let tag = saying(verb: start, before: end) {
      return placed(tag, from: range.lowerBound, before: end)
    }
    if let tag = phrasal(verb: start, before: end) { return placed(tag, from: range.lowerBound, before: end) }
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

  /// `"Silence!" and the King put on his spectacles`: what begins with "and" tells of something else than the saying.
  private func opensClause(_ token: Int) -> Bool {
    let traits = reading.traits(token)
    return traits.has(.conjunction) && !traits.has(.interjection) && !reading.tokens[token].isCapital
  }

  func placed(_ tag: SpeechTag, from start: Int, before end: Int) -> SpeechTag {
    var tag = tag
    tag.distance = max(0, tag.subject - start)
    if tag.verb >= 0 {
      tag.addressee = addressee(from: max(tag.verb, tag.subject) + 1, before: end, except: tag.mention)
      tag.addresseeGender = addresseeGender(from: max(tag.verb, tag.subject) + 1, before: end)
    }
    return tag
  }
}
