/// A tag names its speaker: "said Tom"; so does an action beside the speech, less surely: `Anna put down the cup. "No."`
enum TagRule {
  static let said: Float = 3
  static let acted: Float = 1.5

  static func votes(_ index: Int, in story: Story) -> [Vote] {
    let (tag, rank) = story.utterances[index].primary
    if tag.kind == .firstPerson, let narrator = story.cast.narrator, rank <= 4 { return [Vote(narrator, said)] }
    // "You tell her": of "you" any verb may be one of speech.
    if tag.kind == .firstPerson, story.cast.isToldToYou, let narrator = story.cast.narrator, rank <= 7 {
      return [Vote(narrator, acted)]
    }
    guard tag.kind == .name || tag.kind == .role, tag.mention >= 0 else { return [] }
    let mention = story.mentions[tag.mention]
    guard mention.others.isEmpty else { return [] }
    if tag.hasVerb, rank <= 4, tag.order != .nameNearby { return [Vote(mention.member, said)] }
    if tag.order == .subjectThenAction || mention.isSubject, rank <= 7 { return [Vote(mention.member, acted)] }
    return []
  }
}
