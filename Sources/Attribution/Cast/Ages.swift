import HearsayScript

/// Tells an age from a role's own words: the old woman, the boy.
enum Ages {
  static func age(of member: CastMember, in story: Story) -> Age? {
    let vocabulary = story.reading.vocabulary
    let adjectives = member.adjectives.map { vocabulary.traits[Int($0)] }
    if adjectives.contains(where: { $0.has(.oldAdjective) }) { return .old }
    if member.noun >= 0 {
      let noun = vocabulary.traits[Int(member.noun)]
      let form = vocabulary.form(of: member.noun)
      if ["grandmother", "grandfather"].contains(form) { return .old }
      if noun.has(.childNoun), !noun.has(.kinNoun) { return .child }
      if adjectives.contains(where: { $0.has(.youngAdjective) }) { return .young }
    }
    return nil
  }
}
