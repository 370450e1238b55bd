/// Tells which of a short story's roles are people who have names: "the girl" is Wren, "her grandfather" is Pascoe.
///
/// In a novel a role passes from one person to the next, and the ranker weighs each place by itself; in a short story
/// a role mostly stays with one.
enum Identity {
  /// A role and the named person it means.
  struct Join: Equatable {
    var role: Int
    var person: Int
  }

  /// The joins that the text tells, surest rules first; each role is joined once.
  static func joins(in story: Story) -> [Join] {
    guard story.reading.isShort else { return lasting(in: story) }
    let company = Company(of: story)
    var joins: [Join] = []
    func take(_ found: [Join], names: Bool = false) {
      for candidate in found {
        let known = joins.contains { $0.role == candidate.role }
        guard let join = known ? names ? linked(candidate, joins, in: story) : nil : candidate else { continue }
        // Whoever is meant may be known by another name already.
        let person = joins.first { $0.role == join.person }?.person ?? join.person
        guard company.mayBeOne(join.role, person, joined: joins) else { continue }
        joins = joins.map { $0.person == join.role ? Join(role: $0.role, person: person) : $0 }
        joins.append(Join(role: join.role, person: person))
      }
    }
    take(Apposition.joins(in: story))
    take(NameGiven.joins(in: story))
    take(Introduction.joins(in: story))
    take(AddressReference.joins(in: story))
    take(AnswerReference.joins(in: story), names: true)
    take(NewcomerNamed.joins(in: story), names: true)
    take(LateName.joins(in: story), names: true)
    take(VoiceRevealed.joins(in: story))
    take(ElderReference.joins(in: story))
    take(AnimalReference.joins(in: story))
    take(KinReference.joins(in: story))
    take(ShortForm.joins(in: story))
    take(DefiniteReference.joins(in: story) { company.mayBeOne($0, $1, joined: joins) }, names: true)
    take(ElderReference.called(in: story))
    take(OccupationReference.joins(in: story) { company.mayBeOne($0, $1, joined: joins) })
    return joins
  }

  /// Each role is joined once; but whom it means, "Grandad" himself, may get his name later.
  private static func linked(_ join: Join, _ joins: [Join], in story: Story) -> Join? {
    guard let made = joins.first(where: { $0.role == join.role }), made.person != join.person,
      !AddressReference.isNamed(made.person, in: story), AddressReference.isNamed(join.person, in: story),
      !joins.contains(where: { $0.role == made.person })
    else { return nil }
    return Join(role: made.person, person: join.person)
  }

  /// In a novel the roles that stay with one person: an office or a trade that the text itself gives to him alone, "Mr. Tull,
  /// the butler,", and never shows beside him.
  private static func lasting(in story: Story) -> [Join] {
    var people: [Int: Set<Int>] = [:]
    for join in Apposition.joins(in: story) { people[join.role, default: []].insert(join.person) }
    guard !people.isEmpty else { return [] }
    let company = Company(of: story)
    return people.keys.sorted().compactMap { role in
      let member = story.cast.members[role]
      guard let person = people[role]?.first, people[role]?.count == 1, member.kind == .role, member.noun >= 0,
        story.reading.vocabulary.traits[Int(member.noun)].has(.personNoun),
        !story.reading.vocabulary.traits[Int(member.noun)].has([.genericNoun, .kinNoun, .indefinite]),
        story.cast.members[person].kind == .person, company.mayBeOne(role, person, joined: [])
      else { return nil }
      return Join(role: role, person: person)
    }
  }
}
