extension TagParser {
  /// "Tom's mother said": the mother; "Tom's voice shook": Tom, as good as alone.
  func possessed(by index: Int, from token: Int, before end: Int) -> Subject? {
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
}
