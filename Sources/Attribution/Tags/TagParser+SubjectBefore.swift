extension TagParser {
  /// The nearest subject before a verb, skipping what stands after a preposition and objects of other verbs.
  func subjectBefore(verb: Int, from start: Int, before end: Int, order: SpeechTag.Order) -> SpeechTag? {
    if let tag = overheard(verb: verb, from: start, order: order) { return tag }
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
}
