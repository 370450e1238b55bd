/// The rule of age: "the old man" of a family is the grandfather, where there is one.
enum ElderReference {
  private static let grandfathers: Set<String> = [
    "grandfather", "grandad", "granddad", "grandpa", "gramps", "grand-père", "pépé", "papi", "großvater", "opa",
    "abuelo",
  ]
  private static let grandmothers: Set<String> = [
    "grandmother", "grandma", "granny", "gran", "nana", "grand-mère", "mémé", "mamie", "großmutter", "oma", "abuela",
  ]

  static func joins(in story: Story) -> [Identity.Join] {
    let elders = story.cast.members.indices.filter { member in
      let person = story.cast.members[member]
      guard person.kind == .kin || person.kind == .person || person.kind == .role else { return false }
      if person.kind == .kin, !isTold(member, in: story) { return false }
      return isMale(person.name) || grandmothers.contains(person.name.lowercased())
    }
    return story.cast.members.indices.compactMap { role in
      let member = story.cast.members[role]
      guard member.kind == .role, member.noun >= 0, !elders.contains(role) else { return nil }
      guard isOld(member, in: story) else { return nil }
      guard let first = story.mentions.first(where: { $0.member == role && $0.isNarration }),
        DefiniteReference.isKnownAlready(first, noun: member.noun, in: story)
      else { return nil }
      let fitting = elders.filter { isMale(story.cast.members[$0].name) == (member.gender > 0) }
      let named = fitting.filter { story.cast.members[$0].kind == .person }
      let chosen = named.isEmpty ? fitting : named
      return chosen.count == 1 ? Identity.Join(role: role, person: chosen[0]) : nil
    }
  }

  /// "Abuelo", whom the story never calls so itself, is its one old man.
  static func called(in story: Story) -> [Identity.Join] {
    let members = story.cast.members
    let roles = members.indices.filter { members[$0].kind == .role && isOld(members[$0], in: story) }
    return members.indices.compactMap { kin in
      guard members[kin].kind == .kin, !isTold(kin, in: story) else { return nil }
      let name = members[kin].name.lowercased()
      guard grandfathers.contains(name) || grandmothers.contains(name) else { return nil }
      let fitting = roles.filter { isMale(name) == (members[$0].gender > 0) }
      return fitting.count == 1 ? Identity.Join(role: kin, person: fitting[0]) : nil
    }
  }

  private static func isOld(_ member: CastMember, in story: Story) -> Bool {
    guard member.noun >= 0 else { return false }
    let vocabulary = story.reading.vocabulary
    let noun = vocabulary.traits[Int(member.noun)]
    let isOld = noun.has(.oldAdjective) || member.adjectives.contains { vocabulary.traits[Int($0)].has(.oldAdjective) }
    return isOld && noun.has([.genericNoun, .oldAdjective])
  }

  /// Whether the narration knows him; who is only called "Grandad" is an old man who may have a name.
  private static func isTold(_ member: Int, in story: Story) -> Bool {
    story.mentions.contains { $0.member == member && $0.isNarration }
  }

  private static func isMale(_ name: String) -> Bool { grandfathers.contains(name.lowercased()) }
}
