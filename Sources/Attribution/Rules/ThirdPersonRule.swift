/// Who is spoken of by name, or by "he" or "she" right after, does not say it: `"Mrs. Adeyemi is the Director."` `"I know who she is."`
enum ThirdPersonRule {
  static let named: Float = -1
  static let meant: Float = -1

  static func votes(_ index: Int, in story: Story) -> [Vote] {
    guard story.utterances[index].primary.rank == 0 || story.utterances[index].primary.rank == 8 else { return [] }
    var votes: [Vote] = []
    let here = spokenOf(index, in: story)
    for member in Set(here).sorted() where member != story.introductions[index] { votes.append(Vote(member, named)) }
    guard index > 0, Turn.gap(index - 1, index, in: story) == 1,
      let last = spokenOf(index - 1, in: story).last, !here.contains(last)
    else { return votes }
    let gender = story.cast.members[last].gender
    let pronoun: WordTraits = gender > 0.25 ? .heWord : .sheWord
    let named = here.contains { story.cast.members[$0].gender * gender > 0 }
    if abs(gender) > 0.25, !named,
      story.utterances[index].tokens.contains(where: {
        !story.reading.tokens[$0].isNarration && story.reading.traits($0).has(pronoun)
      })
    {
      votes.append(Vote(last, meant))
    }
    return votes
  }

  /// Who is named in an utterance without being spoken to, in order.
  private static func spokenOf(_ index: Int, in story: Story) -> [Int] {
    let tokens = story.utterances[index].tokens
    return story.mentions(in: tokens).filter {
      !$0.isNarration && !$0.isNominal && !$0.isFirstPerson
        && !(AddressRule.isCall($0, in: story)) && story.cast.members[$0.member].kind == .person
    }.map(\.member)
  }
}
