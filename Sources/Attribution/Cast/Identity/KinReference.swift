/// The rule of kin: "her sister" is the one other woman of the story, where there is only one.
enum KinReference {
  static func joins(in story: Story) -> [Identity.Join] {
    var joins = names(in: story)
    for (role, member) in story.cast.members.enumerated() where member.kind == .kin {
      let mentions = story.mentions.filter { $0.member == role && $0.isNarration }
      // "la mère", "the father": the family's own, whoever is called so.
      guard !mentions.contains(where: { story.reading.traits($0.tokens.lowerBound).has(.article) }) else { continue }
      // Kin who never does anything may be far away: "she kept house for her brother".
      guard mentions.contains(where: { $0.isSubject }), member.gender != 0 || member.namedGender != 0 else { continue }
      let owners = mentions.compactMap { owner(of: $0, in: story) }
      let people = story.cast.members.indices.filter { person in
        story.cast.members[person].kind == .person && person != story.cast.narrator && !owners.contains(person)
          && story.cast.members[person].gender * Float(member.namedGender) > -0.1 && acts(person, in: story)
      }
      guard people.count == 1, !owners.isEmpty, !isParentBesides(role, people[0], in: story) else { continue }
      joins.append(Identity.Join(role: role, person: people[0]))
    }
    return joins
  }

  private static let parents: Set<String> = [
    "mother", "father", "grandmother", "grandfather", "mère", "père", "mutter", "vater", "madre", "padre", "pai", "mãe",
  ]

  /// Whether a parent is called "Mother" where someone else is called by her first name: nobody calls his mother Patience.
  private static func isParentBesides(_ role: Int, _ person: Int, in story: Story) -> Bool {
    let noun = story.cast.members[role].noun
    guard noun >= 0, parents.contains(story.reading.vocabulary.form(of: noun)),
      story.cast.members[person].titles.isEmpty
    else { return false }
    func isCalled(_ member: Int) -> Bool {
      story.mentions.contains { $0.member == member && !$0.isNarration && AddressRule.isCall($0, in: story) }
    }
    return isCalled(role) && isCalled(person)
  }

  /// "Grandad" is the grandfather whom nobody calls otherwise.
  private static func names(in story: Story) -> [Identity.Join] {
    let members = story.cast.members
    return members.indices.compactMap { role in
      guard members[role].kind == .kin, members[role].noun >= 0 else { return nil }
      let noun = story.reading.vocabulary.form(of: members[role].noun)
      guard let group = CastBuilder.kinSynonyms.first(where: { $0.contains(noun) }) else { return nil }
      let people = members.indices.filter {
        members[$0].kind == .person && group.contains(members[$0].name.lowercased())
      }
      return people.count == 1 ? Identity.Join(role: role, person: people[0]) : nil
    }
  }

  private static func acts(_ person: Int, in story: Story) -> Bool {
    story.mentions.contains {
      $0.member == person && $0.isNarration && !$0.isPossessive && !$0.followsPreposition
    }
  }

  /// Whose kin it is: the one meant by "her", or the teller by "my".
  private static func owner(of mention: Mention, in story: Story) -> Int? {
    let first = mention.tokens.lowerBound
    if story.reading.traits(first).has(.firstPerson) { return story.cast.narrator }
    if let owner = Anchor.reference(at: first, in: story.references) { return owner.member }
    // "Lucas éclata de rire. Sa sœur": whoever acted last.
    return story.mentions.last {
      $0.tokens.upperBound <= first && first - $0.tokens.upperBound < 40 && $0.isNarration && $0.isSubject
        && $0.member != mention.member
    }?.member
  }
}
