/// Who acts in the narration right before an untagged speech says it, sooner than another.
enum LeadRule {
  static let weight: Float = 1

  static func votes(_ index: Int, in story: Story) -> [Vote] {
    guard [0, 8].contains(story.utterances[index].primary.rank),
      let found = Antecedent.of(index, gender: 0, in: story), !found.isInside
    else { return [] }
    return [Vote(found.member, weight)]
  }
}
