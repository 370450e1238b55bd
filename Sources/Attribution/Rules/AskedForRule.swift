/// "Which of you is Denise?", "You'd be Mr. Cobb?": whoever answers is the one who was asked for.
enum AskedForRule {
  static let weight: Float = 1.5

  private static let phrases: [[String]] = [
    ["of", "you", "is"], ["are", "you"], ["you'd", "be"], ["you", "are"], ["you're"], ["must", "be"], ["is", "this"],
    ["vous", "êtes"], ["êtes", "vous"], ["es-tu"], ["tu", "es"], ["sind", "sie"], ["bist", "du"], ["es", "usted"],
    ["está"], ["è", "lei"], ["lei", "è"], ["sei", "tu"], ["é", "você"], ["você", "é"], ["és", "tu"],
  ]

  static func votes(_ index: Int, in story: Story) -> [Vote] {
    guard index > 0, (1...2).contains(Turn.gap(index - 1, index, in: story)),
      story.utterances[index].primary.rank == 0
    else { return [] }
    let question = story.utterances[index - 1].tokens
    let asked = story.mentions.filter { mention in
      question.contains(mention.tokens.lowerBound) && !mention.isNarration && !mention.isVocative
        && !mention.isPossessive && asks(mention, in: story.reading)
    }
    return asked.last.map { [Vote($0.member, weight)] } ?? []
  }

  private static func asks(_ mention: Mention, in reading: Reading) -> Bool {
    let end = mention.tokens.upperBound
    guard end < reading.tokens.count, reading.tokens[end].kind == .question else { return false }
    return phrases.contains { phrase in
      let first = mention.tokens.lowerBound - phrase.count
      return first >= 0 && zip(first..<mention.tokens.lowerBound, phrase).allSatisfy { reading.form($0) == $1 }
    }
  }
}
