/// The rule of address: who is called "Major", "Father" or "Reginald" in answer to his own words is the one who said them.
enum AddressReference {
  static func joins(in story: Story) -> [Identity.Join] {
    let known = spoken(in: story)
    var votes: [Int: [Int: Int]] = [:]
    var order: [Int] = []
    for index in story.utterances.indices.dropFirst() {
      let speaker = known[index - 1]
      guard speaker >= 0, speaker != known[index], (1...2).contains(Turn.gap(index - 1, index, in: story)) else {
        continue
      }
      // "Don't encourage her, Dad. Peter, are you going to carve?" answers Dad.
      if let called = AddressRule.called(in: story.utterances[index], of: story).first, called != speaker {
        guard mayBeAnother(called, at: index, in: story), !names(called, in: index - 1, of: story) else { continue }
        if votes[called] == nil { order.append(called) }
        votes[called, default: [:]][speaker, default: 0] += 1
      }
    }
    return surnames(known, in: story)
      + order.compactMap { called in
        guard let counts = votes[called], counts.count == 1, let speaker = counts.keys.first else { return nil }
        // A name goes before a role.
        let goesBefore = isNamed(called, in: story)
        if goesBefore, isNamed(speaker, in: story) { return nil }
        // The story's own kin goes before "the old man"; a policeman's "mother" is just an old woman.
        if story.cast.members[called].kind == .kin, story.cast.members[speaker].kind == .role,
          story.mentions.contains(where: { $0.member == called && $0.isNarration })
        {
          return Identity.Join(role: speaker, person: called)
        }
        return goesBefore ? Identity.Join(role: speaker, person: called) : Identity.Join(role: called, person: speaker)
      }
  }

  /// By utterance: who is named beside it; where nobody is, who spoke before the last, for two who talk take turns.
  private static func spoken(in story: Story) -> [Int] {
    var known: [Int] = []
    for index in story.utterances.indices {
      var member = NamedSpeaker.of(index, in: story)
      if member < 0, index > 1, story.utterances[index].primary.rank == 0, known[index - 1] >= 0,
        known[index - 2] >= 0, known[index - 1] != known[index - 2], Turn.gap(index - 1, index, in: story) == 1,
        Turn.gap(index - 2, index - 1, in: story) == 1
      {
        member = known[index - 2]
      }
      known.append(member)
    }
    return known
  }

  /// "Good morning, Mr. Keogh": a name with a title that the narration never uses is his who is there without one.
  private static func surnames(_ known: [Int], in story: Story) -> [Identity.Join] {
    var joins: [Identity.Join] = []
    let told = Set(story.mentions.filter(\.isNarration).map(\.member))
    for (index, utterance) in story.utterances.enumerated() {
      for called in AddressRule.called(in: utterance, of: story) where !told.contains(called) {
        let name = story.cast.members[called]
        guard name.kind == .person, !name.titles.isEmpty, called != story.cast.narrator else { continue }
        let there = people(before: utterance.tokens.lowerBound, in: story).filter {
          let person = story.cast.members[$0]
          return $0 != known[index] && $0 != story.cast.narrator && person.kind != .crowd && person.titles.isEmpty
            && person.gender * name.gender > 0
        }
        if there.count == 1 { joins.append(Identity.Join(role: called, person: there[0])) }
      }
    }
    return joins
  }

  /// Who was named in the narration of the scene before a token.
  private static func people(before token: Int, in story: Story) -> [Int] {
    let scene = story.reading.paragraphs[Int(story.reading.tokens[token].paragraph)].scene
    var people: [Int] = []
    for mention in story.mentions where mention.isNarration && mention.tokens.lowerBound < token {
      guard story.reading.paragraphs[Int(mention.paragraph)].scene == scene, !people.contains(mention.member) else {
        continue
      }
      people.append(mention.member)
    }
    return people
  }

  /// Whether whoever is called may be someone known by another name: by a role or a title alone, or by a name that
  /// comes up here for the first time, in answer.
  private static func mayBeAnother(_ member: Int, at index: Int, in story: Story) -> Bool {
    let person = story.cast.members[member]
    guard person.kind != .crowd, person.kind != .narrator, member != story.cast.narrator else { return false }
    guard isNamed(member, in: story) else { return true }
    // Narration between, unless the one before has called him.
    guard
      Turn.gap(index - 1, index, in: story) == 1
        || !AddressRule.called(in: story.utterances[index - 1], of: story).isEmpty,
      let first = story.mentions.first(where: { $0.member == member })
    else { return false }
    return first.tokens.lowerBound >= story.utterances[index].tokens.lowerBound
  }

  /// Whether a member has a name, and more than a title.
  static func isNamed(_ member: Int, in story: Story) -> Bool {
    let person = story.cast.members[member]
    guard person.kind == .person else { return false }
    let words = person.name.lowercased().split(separator: " ").filter { $0 != "the" }
    guard words.count == 1, let word = words.first, let id = story.reading.vocabulary.find(String(word)) else {
      return true
    }
    return !story.reading.vocabulary.traits[Int(id)].has([.officeTitle, .kinNoun])
  }

  /// Whether the earlier speaker himself speaks of the one who is called.
  private static func names(_ member: Int, in index: Int, of story: Story) -> Bool {
    AddressRule.called(in: story.utterances[index], of: story).contains(member)
  }
}
