/// Whoever comes in later has not spoken yet: "Lionel came in without waiting."
enum NotYetRule {
  static let weight: Float = -3

  /// By member: the token at which he comes into a scene that others have begun; those who are there from the start have none.
  static func arrivals(in story: Story) -> [Int: Int] {
    var met: Set<Int> = []
    var arrivals: [Int: Int] = [:]
    for mention in story.mentions where mention.isNarration && !mention.isFirstPerson {
      guard met.insert(mention.member).inserted, met.count > 2, mention.isSubject,
        story.cast.members[mention.member].kind != .crowd, NewcomerNamed.arrives(mention, in: story.reading)
      else { continue }
      arrivals[mention.member] = mention.tokens.lowerBound
    }
    return arrivals
  }

  static func votes(_ index: Int, arrivals: [Int: Int], in story: Story) -> [Vote] {
    let (tag, rank) = story.utterances[index].primary
    let named = tag.mention >= 0 && rank <= 4 ? story.mentions[tag.mention].member : -1
    let end = story.utterances[index].room.upperBound
    return arrivals.keys.sorted().filter { $0 != named && end < arrivals[$0, default: 0] }.map { Vote($0, weight) }
  }
}
