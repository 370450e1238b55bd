/// The rule of answers: whoever answers when "Grandad" or "Peter" is called is he.
enum AnswerReference {
  static func joins(in story: Story) -> [Identity.Join] {
    let told = Set(story.mentions.filter { $0.isNarration && $0.isSubject }.map(\.member))
    var votes: [Int: Set<Int>] = [:]
    var order: [Int] = []
    for index in story.utterances.indices.dropLast() {
      guard let called = AddressRule.called(in: story.utterances[index], of: story).last,
        (1...2).contains(Turn.gap(index, index + 1, in: story))
      else { continue }
      let speaker = answerer(index + 1, in: story)
      guard speaker >= 0, speaker != called, speaker != NamedSpeaker.of(index, in: story),
        story.cast.members[speaker].kind != .crowd, story.cast.members[called].kind != .crowd,
        called != story.cast.narrator
      else { continue }
      if votes[called] == nil { order.append(called) }
      votes[called, default: []].insert(speaker)
    }
    return order.compactMap { called in
      guard let speakers = votes[called], speakers.count == 1, let speaker = speakers.first else { return nil }
      let person = story.cast.members[called]
      let other = story.cast.members[speaker]
      // A name goes before a role, and a name that the narration knows is already somebody.
      if person.kind != .person, other.kind == .person { return Identity.Join(role: called, person: speaker) }
      if person.kind == .person, other.kind != .person, !told.contains(called), person.gender * other.gender > 0 {
        return Identity.Join(role: speaker, person: called)
      }
      return nil
    }
  }

  /// Who answers: by a tag right behind the call, or by the narration between, where no tag tells.
  private static func answerer(_ index: Int, in story: Story) -> Int {
    if Turn.gap(index - 1, index, in: story) == 1 { return NamedSpeaker.of(index, in: story) }
    guard story.utterances[index].primary.rank == 0, let found = Antecedent.of(index, gender: 0, in: story),
      !found.isInside
    else { return -1 }
    return found.member
  }
}
