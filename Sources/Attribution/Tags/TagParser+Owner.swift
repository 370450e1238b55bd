/// Whose voice, answer or face it is that speaks.
extension TagParser {
  /// "the voice of Mr. Thorne": Mr. Thorne.
  func owner(ofVoice noun: Int, _ of: Int, before end: Int) -> Subject? {
    guard noun >= 0, reading.traits(noun).has(.speechNoun), of + 1 < end, reading.form(of) == "of",
      mentionAt[of + 1] >= 0, let found = subject(at: of + 1, before: end)
    else { return nil }
    return found
  }

  /// "his voice broke", "her answer was": he, she.
  func owner(atPossessive token: Int, before end: Int) -> Subject? {
    let traits = reading.traits(token)
    guard traits.has(.possessive), traits.has([.heWord, .sheWord]) else { return nil }
    for noun in token + 1..<max(token + 1, min(end, token + 4)) {
      let here = reading.traits(noun)
      guard reading.tokens[noun].isWord else { return nil }
      if here.has([.speechNoun, .bodyNoun]) {
        var tag = SpeechTag()
        tag.kind = traits.has(.heWord) ? .he : .she
        tag.gender = tag.kind == .he ? 1 : -1
        tag.subject = token
        if here.has(.speechNoun) { tag.verb = noun }
        return Subject(tag: tag, end: noun + 1)
      }
      if here.has([.personNoun, .collectiveNoun, .preposition, .conjunction]) { return nil }
    }
    return nil
  }

  private static let others: Set<String> = ["other", "latter", "former"]

  /// "said the other": one of those present, without a name.
  func other(at token: Int, before end: Int) -> Subject? {
    guard token + 1 < end, reading.form(token) == "the", Self.others.contains(reading.form(token + 1)) else {
      return nil
    }
    if token + 2 < end, reading.tokens[token + 2].isWord {
      let next = reading.traits(token + 2)
      guard next.has([.preposition, .adverb, .conjunction]) || reading.isVerb(token + 2) || isAdverb(token + 2) else {
        return nil
      }
    }
    var tag = SpeechTag()
    tag.kind = .role
    tag.noun = reading.tokens[token + 1].word
    tag.subject = token
    return Subject(tag: tag, end: token + 2)
  }
}
