/// Where a language drops its pronouns, a verb of speech alone is a tag: `—Tres —dijo al fin.`
enum BareVerbRule {
  static let weight: Float = 2

  static func votes(_ index: Int, in story: Story) -> [Vote] {
    guard story.reading.lexicon.dropsPronouns, story.utterances[index].primary.tag.subject < 0 else { return [] }
    let utterance = story.utterances[index]
    var token = utterance.tokens.lowerBound
    while token < utterance.room.upperBound {
      defer { token += 1 }
      guard story.reading.tokens[token].isNarration, story.reading.tokens[token].isWord else { continue }
      guard story.reading.traits(token).has(.speechVerb) else { return [] }
      return Antecedent.of(index, gender: 0, in: story).map { [Vote($0.member, weight)] } ?? []
    }
    return []
  }
}
