extension TagParser {
  /// "was Tom's answer", "came her reply".
  func saying(verb: Int, before end: Int) -> SpeechTag? {
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
}
