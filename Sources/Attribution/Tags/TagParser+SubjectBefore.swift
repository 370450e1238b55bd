extension TagParser {
  /// How far back the subject of a verb is looked for, in tokens: any phrase, and one that is certainly a subject.
  private static let near = 16
  private static let far = 32

  /// The nearest subject before a verb, skipping what stands after a preposition, objects of other verbs, and subjects of
  /// clauses between: in "He waited until she had done, and then said" it is he.
  func subjectBefore(verb: Int, from start: Int, before end: Int, order: SpeechTag.Order) -> SpeechTag? {
    if let tag = overheard(verb: verb, from: start, order: order) { return tag }
    let isAttached = isAttached(verb, from: start)
    var fallback: Subject?
    var token = verb - 1
    while token >= max(start, verb - Self.far) {
      defer { token -= 1 }
      guard reading.tokens[token].isNarration else { break }
      if reading.tokens[token].kind == .semicolon, fallback != nil { break }
      if reading.form(token) == "who", fallback == nil, !isAttached || reading.tokens[token + 1].kind == .comma {
        if let tag = antecedent(ofRelative: token, from: start) { return placed(tag, at: verb, order: order) }
        break
      }
      // Only where a phrase begins: a name inside a longer phrase is found from its first word.
      guard let found = subject(at: token, before: verb + 1), found.end <= verb else { continue }
      if token > start, reading.traits(token - 1).has([.preposition, .determiner, .possessive, .adjective]) {
        continue
      }
      let isPronoun = found.tag.kind == .he || found.tag.kind == .she || found.tag.kind == .firstPerson
      let isSubject = found.tag.mention >= 0 && mentions[found.tag.mention].isSubject
      if isPronoun || isSubject || verb - found.end <= 1 || token == start {
        if !isAttached || !isSubordinate(token, from: start) { return placed(found.tag, at: verb, order: order) }
      } else if verb - token > Self.near {
        continue
      }
      if fallback == nil { fallback = found }
    }
    return fallback.map { placed($0.tag, at: verb, order: order) }
  }

  /// "her faithful Ann, who in great spirits exclaimed": Ann.
  private func antecedent(ofRelative who: Int, from start: Int) -> SpeechTag? {
    var last = who - 1
    if last > start, reading.tokens[last].kind == .comma { last -= 1 }
    guard last >= start, mentionAt[last] >= 0 else { return nil }
    let index = Int(mentionAt[last])
    return mentions[index].isPossessive ? nil : subject(at: mentions[index].tokens.lowerBound, before: who)?.tag
  }

  private func placed(_ tag: SpeechTag, at verb: Int, order: SpeechTag.Order) -> SpeechTag {
    var tag = tag
    tag.order = order
    setVerb(verb, of: &tag)
    return tag
  }

  /// Whether a verb goes on with an earlier subject: behind a comma or "and", adverbs between.
  private func isAttached(_ verb: Int, from start: Int) -> Bool {
    var before = verb - 1
    while before > start, reading.tokens[before].isWord, isAdverb(before), !reading.traits(before).has(.conjunction) {
      before -= 1
    }
    return before >= start && (reading.tokens[before].kind == .comma || reading.form(before) == "and")
  }

  /// Whether a subject's clause hangs on another: "until she", "which he".
  private func isSubordinate(_ subject: Int, from start: Int) -> Bool {
    guard subject > start else { return false }
    let before = reading.traits(subject - 1)
    return before.has(.relative) || before.has(.conjunction) && !Self.coordinating.contains(reading.form(subject - 1))
  }

  private static let coordinating: Set<String> = ["and", "but", "or", "nor", "yet", "so", "for"]
}
