extension TagParser {
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
    if traits.has(.secondPerson), mentionAt[token] >= 0, mentions[Int(mentionAt[token])].isFirstPerson,
      !mentions[Int(mentionAt[token])].isPossessive
    {
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
    if let owner = owner(atPossessive: token, before: end) { return owner }
    var at = token
    while at < min(end, token + 4) {
      if mentionAt[at] >= 0 {
        let index = Int(mentionAt[at])
        let mention = mentions[index]
        if mention.isNominal,
          let owner = owner(ofVoice: mention.tokens.upperBound - 1, mention.tokens.upperBound, before: end)
        {
          return owner
        }
        guard mention.tokens.upperBound <= end else { return nil }
        // "me preguntó": whom he asked.
        if mention.isFirstPerson, !mention.isPossessive, reading.lexicon.article.isEmpty { return nil }
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
    if let other = other(at: token, before: end) { return other }
    guard let (role, after) = NounPhrase.role(at: token, in: reading), after <= end else { return nil }
    if let owner = owner(ofVoice: role.token, after, before: end) { return owner }
    tag.kind = .role
    tag.noun = role.noun
    tag.gender = nounGender(role.noun)
    return Subject(tag: tag, end: after)
  }
}
