/// The speaker whom a tag names, or whom its pronoun takes up from the words right before.
enum NamedSpeaker {
  /// The member; -1 where the words beside the utterance leave it open.
  static func of(_ index: Int, in story: Story) -> Int {
    let (tag, rank) = story.utterances[index].primary
    guard rank > 0, rank <= 4 || rank <= 7 && tag.order == .subjectThenAction else { return -1 }
    if tag.mention >= 0, !story.mentions[tag.mention].isFirstPerson, story.mentions[tag.mention].others.isEmpty {
      return story.mentions[tag.mention].member
    }
    guard tag.kind == .he || tag.kind == .she else { return -1 }
    return Antecedent.of(index, gender: tag.gender, in: story)?.member ?? -1
  }
}
