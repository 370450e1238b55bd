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
    let vocabulary = story.reading.vocabulary
    let elders = story.cast.members.indices.filter { member in
      let person = story.cast.members[member]
      guard person.kind == .kin || person.kind == .person || person.kind == .role else { return false }
      return isMale(person.name) || grandmothers.contains(person.name.lowercased())
    }
    return story.cast.members.indices.compactMap { role in
      let member = story.cast.members[role]
      guard member.kind == .role, member.noun >= 0, !elders.contains(role) else { return nil }
      let noun = vocabulary.traits[Int(member.noun)]
      let isOld =
        noun.has(.oldAdjective) || member.adjectives.contains { vocabulary.traits[Int($0)].has(.oldAdjective) }
      guard isOld, noun.has(.genericNoun) || noun.has(.oldAdjective) else { return nil }
      guard let first = story.mentions.first(where: { $0.member == role && $0.isNarration }),
        DefiniteReference.isKnownAlready(first, noun: member.noun, in: story)
      else { return nil }
      let fitting = elders.filter { isMale(story.cast.members[$0].name) == (member.gender > 0) }
      let named = fitting.filter { story.cast.members[$0].kind == .person }
      let chosen = named.isEmpty ? fitting : named
      return chosen.count == 1 ? Identity.Join(role: role, person: chosen[0]) : nil
    }
  }

  private static func isMale(_ name: String) -> Bool { grandfathers.contains(name.lowercased()) }
}
