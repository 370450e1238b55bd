/// Nobody calls himself by name; who was called answers.
enum AddressRule {
  static let own: Float = -2.5
  static let answers: Float = 1.5

  static func votes(_ index: Int, in story: Story) -> [Vote] {
    let utterance = story.utterances[index]
    var votes: [Vote] = []
    for member in Set(called(in: utterance, of: story)).sorted() where member != story.introductions[index] {
      votes.append(Vote(member, own))
    }
    if utterance.primary.rank == 0, index > 0, Turn.gap(index - 1, index, in: story) == 1,
      let last = called(in: story.utterances[index - 1], of: story).last
        ?? told(in: story.utterances[index - 1], of: story)
    {
      votes.append(Vote(last, answers))
    }
    return votes
  }

  /// Who is told something: "she tells Ilse".
  private static func told(in utterance: Utterance, of story: Story) -> Int? {
    let tag = utterance.primary.tag
    return tag.addressee >= 0 ? story.mentions[tag.addressee].member : nil
  }

  /// Who is spoken to by name within an utterance, in order.
  static func called(in utterance: Utterance, of story: Story) -> [Int] {
    var low = 0
    var high = story.mentions.count
    while low < high {
      let middle = (low + high) / 2
      if story.mentions[middle].tokens.lowerBound < utterance.tokens.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var called: [Int] = []
    while low < story.mentions.count, story.mentions[low].tokens.lowerBound < utterance.tokens.upperBound {
      if story.mentions[low].isVocative, Vocative.isSetOff(story.mentions[low].tokens, in: story.reading) {
        called.append(story.mentions[low].member)
      }
      low += 1
    }
    return called
  }
}
