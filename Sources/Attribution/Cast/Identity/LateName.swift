/// The rule of the late name: "Mr. Osgood", whom nobody has brought in, is the landlord who has been speaking all along,
/// where only one there has no name; and a name that begins a sentence right behind a role takes it up: "He looked at his
/// squire. Bertram was asleep."
enum LateName {
  static func joins(in story: Story) -> [Identity.Join] {
    var joins: [Identity.Join] = []
    var seen: Set<Int> = []
    for (index, mention) in story.mentions.enumerated() where !mention.isNominal && !mention.isFirstPerson {
      // Who was only called so may well be there already.
      guard mention.isNarration || !mention.isVocative, seen.insert(mention.member).inserted, mention.isNarration,
        mention.others.isEmpty,
        story.cast.members[mention.member].kind == .person, mention.member != story.cast.narrator,
        !NewcomerNamed.arrives(mention, in: story.reading)
      else { continue }
      let isTitled = !story.cast.members[mention.member].titles.isEmpty
      guard
        let role = takenUp(by: index, in: story)
          ?? (isTitled && mention.isSubject ? nameless(before: index, in: story) : nil)
      else {
        continue
      }
      joins.append(Identity.Join(role: role, person: mention.member))
    }
    return joins
  }

  /// The role that ends the sentence right before a name.
  private static func takenUp(by index: Int, in story: Story) -> Int? {
    guard index > 0, story.reading.tokens[story.mentions[index].tokens.lowerBound].startsSentence else { return nil }
    let before = story.mentions[index - 1]
    let between = before.tokens.upperBound..<story.mentions[index].tokens.lowerBound
    guard between.count == 1, before.isNarration, before.paragraph == story.mentions[index].paragraph,
      isFitting(before.member, for: story.mentions[index].member, in: story)
    else { return nil }
    return before.member
  }

  /// The only one of the scene who has spoken, or else acted, and has no name.
  private static func nameless(before index: Int, in story: Story) -> Int? {
    let start = story.mentions[index].tokens.lowerBound
    let scene = story.reading.paragraphs[Int(story.mentions[index].paragraph)].scene
    var speakers: [Int] = []
    for utterance in story.utterances where utterance.tokens.lowerBound < start {
      guard story.reading.paragraphs[utterance.paragraph].scene == scene else { continue }
      let (tag, rank) = utterance.primary
      guard tag.mention >= 0, rank <= 4, tag.hasVerb else { continue }
      let member = story.mentions[tag.mention].member
      if !speakers.contains(member), isFitting(member, for: story.mentions[index].member, in: story) {
        speakers.append(member)
      }
    }
    if speakers.isEmpty {
      // "The man on the step held it up."
      for mention in story.mentions[..<index] where mention.isNarration && mention.isSubject {
        guard story.reading.paragraphs[Int(mention.paragraph)].scene == scene, !speakers.contains(mention.member),
          isFitting(mention.member, for: story.mentions[index].member, in: story)
        else { continue }
        speakers.append(mention.member)
      }
    }
    // Those whose gender nothing tells come after those of whom it is known.
    let gender = story.cast.members[story.mentions[index].member].gender
    let sure = speakers.filter { story.cast.members[$0].gender * gender > 0.2 }
    return sure.count == 1 ? sure[0] : speakers.count == 1 ? speakers[0] : nil
  }

  private static func isFitting(_ member: Int, for person: Int, in story: Story) -> Bool {
    let role = story.cast.members[member]
    guard role.kind == .role, role.noun >= 0, !VoiceRevealed.isVoice(role.noun, in: story.reading) else { return false }
    return role.gender * story.cast.members[person].gender > -0.1
  }
}
