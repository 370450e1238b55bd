/// "They cried" is all of them.
enum CrowdRule {
  static let weight: Float = 3

  static func votes(_ index: Int, in story: Story) -> [Vote] {
    let (tag, rank) = story.utterances[index].primary
    guard tag.kind == .group, rank <= 4, tag.hasVerb, let everyone = story.cast.everyone else { return [] }
    return [Vote(everyone, weight)]
  }
}
