extension TagParser {
  /// "she heard him say": the one heard speaks.
  func overheard(verb: Int, from start: Int, order: SpeechTag.Order) -> SpeechTag? {
    guard verb - 2 >= start, reading.form(verb) == "say" else { return nil }
    var tag = SpeechTag()
    let object = verb - 1
    let perception: Int
    if mentionAt[object] >= 0, !mentions[Int(mentionAt[object])].isPossessive {
      let mention = mentions[Int(mentionAt[object])]
      tag.kind = mention.isNominal ? .role : mention.isFirstPerson ? .firstPerson : .name
      tag.mention = Int(mentionAt[object])
      tag.subject = mention.tokens.lowerBound
      if mention.isNominal {
        tag.noun = reading.tokens[object].word
        tag.gender = nounGender(tag.noun)
      }
      perception = mention.tokens.lowerBound - 1
    } else if ["him", "her"].contains(reading.form(object)) {
      tag.kind = reading.form(object) == "him" ? .he : .she
      tag.gender = tag.kind == .he ? 1 : -1
      tag.subject = object
      perception = object - 1
    } else {
      return nil
    }
    guard perception >= start,
      ["heard", "hear", "hears", "hearing", "overheard", "made"].contains(reading.form(perception))
    else { return nil }
    tag.order = order
    setVerb(verb, of: &tag)
    return tag
  }
}
