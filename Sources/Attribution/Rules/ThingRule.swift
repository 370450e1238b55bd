/// "It said" is said by whoever is neither he nor she: the troll, the voice, the fox.
enum ThingRule {
  static let weight: Float = 2.5
  static let person: Float = -1.5

  static func votes(_ index: Int, in story: Story, scene: Scene) -> [Vote] {
    guard isTagged(index, in: story) else { return [] }
    let people = scene.people(at: index).filter { story.cast.members[$0].kind != .crowd }
    let things = people.filter { isThing($0, in: story) }
    var votes = people.filter { !things.contains($0) }.sorted().map { Vote($0, person) }
    let near = Antecedent.of(index, gender: 0, in: story)?.member
    if let near, things.contains(near) {
      votes.append(Vote(near, weight))
    } else if let last = things.first {
      votes.append(Vote(last, things.count == 1 ? weight : weight / 2))
    }
    return votes
  }

  private static func isThing(_ member: Int, in story: Story) -> Bool {
    let person = story.cast.members[member]
    return member != story.cast.narrator && abs(person.gender) < 0.35
  }

  /// Whether "it said" or "said it" stands right behind one of the utterance's quotations.
  private static func isTagged(_ index: Int, in story: Story) -> Bool {
    let reading = story.reading
    return story.utterances[index].quotations.contains { quotation in
      var token = reading.quotationTokens[quotation].upperBound
      while token < reading.tokens.count, reading.tokens[token].isNarration, !reading.tokens[token].isWord {
        token += 1
      }
      guard token + 1 < reading.tokens.count, reading.tokens[token].isNarration, reading.tokens[token + 1].isNarration
      else { return false }
      let isIt = ["it", "es"].contains(reading.form(token)) && reading.traits(token + 1).has(.speechVerb)
      return isIt || reading.traits(token).has(.coreSpeechVerb) && ["it", "es"].contains(reading.form(token + 1))
    }
  }
}
