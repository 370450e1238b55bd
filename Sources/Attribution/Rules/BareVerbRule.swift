/// Where a language drops its pronouns, a verb of speech alone is a tag: `—Tres —dijo al fin.`
enum BareVerbRule {
  static let weight: Float = 2
  /// What may stand before the verb: "me preguntó", "gli dissi", "lhe disse".
  private static let objects: Set<String> = [
    "me", "te", "le", "les", "nos", "os", "se", "lo", "la", "mi", "ti", "gli", "ci", "vi", "si", "lhe", "lhes", "o",
    "a",
  ]

  static func votes(_ index: Int, in story: Story) -> [Vote] {
    guard story.reading.lexicon.dropsPronouns, story.utterances[index].primary.tag.subject < 0 else { return [] }
    let utterance = story.utterances[index]
    var token = utterance.tokens.lowerBound
    while token < utterance.room.upperBound {
      defer { token += 1 }
      guard story.reading.tokens[token].isNarration, story.reading.tokens[token].isWord else { continue }
      if objects.contains(story.reading.form(token)) { continue }
      guard story.reading.traits(token).has(.speechVerb) else { return [] }
      if let narrator = story.cast.narrator, story.reading.lexicon.firstPersonVerbs.contains(story.reading.form(token))
      {
        return [Vote(narrator, TagRule.said)]
      }
      return Antecedent.of(index, gender: 0, in: story).map { [Vote($0.member, weight)] } ?? []
    }
    return []
  }
}
