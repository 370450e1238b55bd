extension TagParser {
  static let particles: Set<String> = ["in", "out", "up"]

  /// "put in Ann", "broke in the Doctor", "struck in another": a verb that speaks by its particle.
  func phrasal(verb: Int, before end: Int) -> SpeechTag? {
    guard verb + 2 < end, !reading.tokens[verb].isCapital, reading.traits(verb).has([.speechVerb, .pastVerb]),
      reading.lexicon.article == "The", Self.particles.contains(reading.form(verb + 1)),
      let found = subject(at: verb + 2, before: end)
    else { return nil }
    var tag = found.tag
    tag.order = .verbThenSubject
    setVerb(verb, of: &tag)
    tag.hasCoreVerb = true
    return tag
  }
}
