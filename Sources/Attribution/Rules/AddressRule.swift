/// Nobody calls himself by name; who was called answers.
enum AddressRule {
  static let own: Float = -2.5
  static let answers: Float = 1.5
  /// What is left of an answer's weight where narration stands between.
  static let overNarration: Float = 0.5

  static func votes(_ index: Int, in story: Story) -> [Vote] {
    let utterance = story.utterances[index]
    var votes: [Vote] = []
    for member in Set(called(in: utterance, of: story)).sorted() where member != story.introductions[index] {
      votes.append(Vote(member, own))
    }
    if utterance.primary.rank == 0, index > 0, (1...2).contains(Turn.gap(index - 1, index, in: story)),
      let last = called(in: story.utterances[index - 1], of: story).last
        ?? told(in: story.utterances[index - 1], of: story)
    {
      votes.append(Vote(last, Turn.gap(index - 1, index, in: story) == 1 ? answers : answers * overNarration))
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
    story.mentions(in: utterance.tokens).filter { isCall($0, in: story) }.map(\.member)
  }

  /// Whether a mention speaks to whom it names.
  static func isCall(_ mention: Mention, in story: Story) -> Bool {
    mention.isVocative && Vocative.isSetOff(mention.tokens, in: story.reading)
      && !(story.reading.isShort && isQuoted(mention, in: story.reading))
  }

  /// `“And the surgeon said, ‘Mr. Pike, it went well.’”`: the speaker tells who called whom.
  private static func isQuoted(_ mention: Mention, in reading: Reading) -> Bool {
    let tokens = reading.quotationTokens[Int(mention.quotation)]
    return (tokens.lowerBound..<mention.tokens.lowerBound).dropFirst(2).contains {
      reading.tokens[$0].kind == .mark && [.comma, .colon].contains(reading.tokens[$0 - 1].kind)
    }
  }
}
