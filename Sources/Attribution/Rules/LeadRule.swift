/// Who acts in the narration right before an untagged speech says it, sooner than another.
enum LeadRule {
  static let weight: Float = 1
  /// Nobody else is told of there.
  static let alone: Float = 1.5
  /// Who has just come in has something to say.
  static let newcomer: Float = 2

  static func votes(_ index: Int, in story: Story) -> [Vote] {
    guard [0, 8].contains(story.utterances[index].primary.rank),
      let found = Antecedent.of(index, gender: 0, in: story), !found.isInside
    else { return [] }
    if isNew(found.member, before: index, in: story) { return [Vote(found.member, newcomer)] }
    return [Vote(found.member, isAlone(found.member, before: index, in: story) ? alone : weight)]
  }

  /// Whether the narration right before brings someone in: "A girl came round the door", "Then Tom arrived".
  private static func isNew(_ member: Int, before index: Int, in story: Story) -> Bool {
    let before = story.reading.paragraphs[story.utterances[index].paragraph - 1].tokens
    return story.mentions.contains { mention in
      guard mention.member == member, before.contains(mention.tokens.lowerBound) else { return false }
      if mention.isSubject, NewcomerNamed.arrives(mention, in: story.reading) { return true }
      let isFirst = !story.mentions.contains {
        $0.member == member && $0.isNarration && $0.tokens.lowerBound < before.lowerBound
      }
      return isFirst && !DefiniteReference.isDefinite(mention, in: story.reading)
    }
  }

  private static func isAlone(_ member: Int, before index: Int, in story: Story) -> Bool {
    let before = story.reading.paragraphs[story.utterances[index].paragraph - 1].tokens
    return story.mentions(in: before).allSatisfy { $0.member == member }
      && story.references.allSatisfy { !before.contains($0.token) || $0.member == member }
  }
}
