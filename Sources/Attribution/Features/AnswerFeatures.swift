/// Whom the tags of the speeches beside say to be spoken to: after `"How is he?" she asks Angel.` an untagged line is
/// Angel's sooner than another's.
enum AnswerFeatures {
  static let names = ["spokenToBefore", "otherSpokenToBefore", "spokenToAfter"]

  static func append(_ member: Int, _ index: Int, of story: Story, to row: inout [Float]) {
    let before = addressee(at: index - 1, from: index, in: story)
    row.append(before == member ? 1 : 0)
    row.append(before >= 0 && before != member ? 1 : 0)
    row.append(addressee(at: index + 1, from: index, in: story) == member ? 1 : 0)
  }

  /// Whom a neighbour's own tag says it is spoken to; -1 where it says nothing, or stands too far off.
  private static func addressee(at other: Int, from index: Int, in story: Story) -> Int {
    guard story.utterances.indices.contains(other) else { return -1 }
    guard Turn.gap(min(other, index), max(other, index), in: story) <= 2 else { return -1 }
    let utterance = story.utterances[other]
    for tag in [utterance.after, utterance.inside, utterance.before] where tag.addressee >= 0 {
      return story.mentions[tag.addressee].member
    }
    return -1
  }
}
