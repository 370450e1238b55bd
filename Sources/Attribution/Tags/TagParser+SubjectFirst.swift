extension TagParser {
  func subjectFirst(_ found: Subject, before end: Int) -> SpeechTag? {
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
      // "Then Ann wiped hers, and they even laughed": another's verb.
      if reading.traits(at).has([.he, .she, .groupPronoun]) { break }
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
}
