/// How well a candidate fits the tags beside an utterance.
enum TagFeatures {
  static let names: [String] =
    ["primary", "inside", "after", "before", "lead"].flatMap { [$0 + "Match", $0 + "Fit"] }
    + ["isSpokenTo", "primaryMeant", "afterMeant", "beforeMeant", "kinTitle", "groupFit", "bestMatch", "standsFor"]

  static func append(_ candidate: CandidateStatistics, _ index: Int, of story: Story, to row: inout [Float]) {
    let utterance = story.utterances[index]
    let primary = utterance.primary.tag
    var best: Float = 0
    for tag in [primary, utterance.inside, utterance.after, utterance.before, utterance.lead] {
      let match = match(tag, candidate.member, in: story)
      row.append(match)
      row.append(fit(tag, candidate.member, in: story))
      best = max(best, match * (tag.isPlain ? 1 : 0.5))
    }
    var spokenTo = false
    for tag in [utterance.inside, utterance.after, utterance.before, utterance.lead] where tag.addressee >= 0 {
      if story.mentions[tag.addressee].member == candidate.member { spokenTo = true }
    }
    row.append(spokenTo ? 1 : 0)
    row.append(meant(primary, candidate.member, in: story))
    row.append(meant(utterance.after, candidate.member, in: story))
    row.append(meant(utterance.before, candidate.member, in: story))
    row.append(kinTitle(primary, candidate.member, in: story))
    row.append(groupFit(primary, candidate.member, in: story))
    row.append(best)
    row.append(candidate.standsForAnother || isAnaphor(primary, candidate.member, in: story) ? 1 : 0)
  }

  /// Whether the tag's role, "said the young man", was taken to mean someone with a name.
  private static func isAnaphor(_ tag: SpeechTag, _ member: Int, in story: Story) -> Bool {
    guard tag.kind == .role, let reference = Anchor.reference(at: tag.subject, in: story.references) else {
      return false
    }
    return reference.member != member
  }

  /// 1 where the tag names the candidate, 0.5 where it may, -1 where it names another, 0 where it names nobody.
  static func match(_ tag: SpeechTag, _ member: Int, in story: Story) -> Float {
    switch tag.kind {
    case .firstPerson:
      return story.cast.narrator == nil ? 0 : story.cast.narrator == member ? 1 : -1
    case .name, .role:
      guard tag.mention >= 0 else {
        return tag.noun >= 0 && story.cast.members[member].noun == tag.noun ? 1 : 0
      }
      let mention = story.mentions[tag.mention]
      if mention.member == member { return 1 }
      if mention.others.contains(member) { return 0.5 }
      return tag.kind == .role ? -0.5 : -1
    case .none, .he, .she, .group:
      return 0
    }
  }

  /// The candidate's gender against the tag's: 1 agrees, -1 contradicts.
  static func fit(_ tag: SpeechTag, _ member: Int, in story: Story) -> Float {
    (tag.gender * story.cast.members[member].gender * 4).rounded() / 4
  }

  /// Whether the tag's pronoun, or its role, was taken to mean the candidate: 1 yes, -1 another, 0 neither is there.
  static func meant(_ tag: SpeechTag, _ member: Int, in story: Story) -> Float {
    guard tag.kind == .he || tag.kind == .she || tag.kind == .role else { return 0 }
    guard let reference = Anchor.reference(at: tag.subject, in: story.references) else { return 0 }
    return reference.member == member ? 1 : -1
  }

  /// A tag such as "her mother" goes with a married woman or an elder man sooner than with a girl.
  private static func kinTitle(_ tag: SpeechTag, _ member: Int, in story: Story) -> Float {
    guard tag.kind == .role, tag.noun >= 0 else { return 0 }
    let traits = story.reading.vocabulary.traits[Int(tag.noun)]
    let person = story.cast.members[member]
    if traits.has(.kinNoun) { return person.isMarriedWoman ? 1 : person.titles.isEmpty ? -1 : 0 }
    if traits.has(.officeTitle), person.titles.contains(tag.noun) { return 2 }
    return 0
  }

  private static func groupFit(_ tag: SpeechTag, _ member: Int, in story: Story) -> Float {
    let isCrowd = story.cast.members[member].kind == .crowd
    return tag.kind == .group ? (isCrowd ? 1 : -1) : isCrowd ? -0.5 : 0
  }
}
