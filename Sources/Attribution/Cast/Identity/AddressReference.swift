/// The rule of address: who is called "Major", "Father" or "Reginald" in answer to his own words is the one who said them.
enum AddressReference {
  static func joins(in story: Story) -> [Identity.Join] {
    let known = story.utterances.indices.map { speaker(of: $0, in: story) }
    var votes: [Int: [Int: Int]] = [:]
    var order: [Int] = []
    for index in story.utterances.indices.dropFirst() {
      let speaker = known[index - 1]
      guard speaker >= 0, speaker != known[index], (1...2).contains(Turn.gap(index - 1, index, in: story)) else {
        continue
      }
      for called in AddressRule.called(in: story.utterances[index], of: story) where called != speaker {
        guard isNowhereElse(called, in: story), !names(called, in: index - 1, of: story) else { continue }
        if votes[called] == nil { order.append(called) }
        votes[called, default: [:]][speaker, default: 0] += 1
      }
    }
    return order.compactMap { called in
      guard let counts = votes[called], counts.count == 1, let speaker = counts.keys.first else { return nil }
      // A name goes before a role.
      let isNamed = story.cast.members[called].kind == .person && story.cast.members[speaker].kind != .person
      if story.cast.members[called].kind == .person, !isNamed { return nil }
      return isNamed ? Identity.Join(role: speaker, person: called) : Identity.Join(role: called, person: speaker)
    }
  }

  /// The speaker whom the tag names, or whom its pronoun takes up; -1 where neither is.
  private static func speaker(of index: Int, in story: Story) -> Int {
    let (tag, rank) = story.utterances[index].primary
    guard rank > 0, rank <= 4 || rank <= 7 && tag.order == .subjectThenAction else { return -1 }
    if tag.mention >= 0, story.mentions[tag.mention].others.isEmpty { return story.mentions[tag.mention].member }
    if tag.kind == .he || tag.kind == .she {
      return Antecedent.of(index, gender: tag.gender, in: story)?.member ?? -1
    }
    return -1
  }

  /// Whether the narration hardly speaks of a member by that name, so that it may be another's.
  private static func isNowhereElse(_ member: Int, in story: Story) -> Bool {
    let person = story.cast.members[member]
    guard person.kind != .crowd, person.kind != .narrator, member != story.cast.narrator else { return false }
    if person.kind == .person { return !story.mentions.contains { $0.member == member && $0.isNarration } }
    return true
  }

  /// Whether the earlier speaker himself speaks of the one who is called.
  private static func names(_ member: Int, in index: Int, of story: Story) -> Bool {
    AddressRule.called(in: story.utterances[index], of: story).contains(member)
  }
}
