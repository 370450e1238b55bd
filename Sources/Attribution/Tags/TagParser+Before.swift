extension TagParser {
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

  func closed(_ tag: SpeechTag, _ opensSpeech: Bool, end: Int, last: Int) -> SpeechTag {
    var tag = tag
    tag.opensSpeech = opensSpeech
    tag.distance = max(0, last - tag.subject)
    if tag.verb >= 0 {
      tag.addressee = addressee(from: tag.verb + 1, before: end, except: tag.mention)
      tag.addresseeGender = addresseeGender(from: tag.verb + 1, before: end)
    }
    return tag
  }
}
