/// The rule of apposition: "the landlady, Mrs. Oakes,", "my uncle Fergus", "Don Gaspar, the mayor,".
enum Apposition {
  static func joins(in story: Story) -> [Identity.Join] {
    var joins: [Identity.Join] = []
    for (first, second) in zip(story.mentions, story.mentions.dropFirst()) where first.quotation == second.quotation {
      guard let join = pair(first, second, in: story) else { continue }
      let between = first.tokens.upperBound..<second.tokens.lowerBound
      if between.isEmpty, first.isNominal {
        joins.append(join)
      } else if between.count == 1, story.reading.tokens[between.lowerBound].kind == .comma,
        closes(second.tokens.upperBound, in: story.reading)
      {
        joins.append(join)
      } else if story.reading.isShort, first.isNominal, first.isSubject, isActed(between, in: story.reading),
        closes(second.tokens.upperBound, in: story.reading)
      {
        joins.append(join)
      }
    }
    return joins
  }

  /// "The owner came in, Mr. Castle, with his napkin": one or two words of what he does, and a comma.
  private static func isActed(_ between: Range<Int>, in reading: Reading) -> Bool {
    guard (2...3).contains(between.count), let comma = between.last, reading.tokens[comma].kind == .comma else {
      return false
    }
    return between.dropLast().allSatisfy { reading.tokens[$0].isNarration && reading.tokens[$0].isWord }
      && reading.isVerb(between.lowerBound)
  }

  /// One by a role, the other by name.
  private static func pair(_ first: Mention, _ second: Mention, in story: Story) -> Identity.Join? {
    func isRole(_ mention: Mention) -> Bool {
      mention.isNominal && story.cast.members[mention.member].kind != .person
    }
    if isRole(first), !second.isNominal { return Identity.Join(role: first.member, person: second.member) }
    if isRole(second), !first.isNominal { return Identity.Join(role: second.member, person: first.member) }
    return nil
  }

  /// A comma or a stop closes the apposition, and no list goes on behind it.
  private static func closes(_ token: Int, in reading: Reading) -> Bool {
    guard token < reading.tokens.count else { return true }
    let kind = reading.tokens[token].kind
    if kind.endsSentence || kind == .semicolon || kind == .dash { return true }
    guard kind == .comma else { return false }
    return token + 1 >= reading.tokens.count
      || !reading.traits(token + 1).has([.determiner, .conjunction, .possessive])
  }
}
