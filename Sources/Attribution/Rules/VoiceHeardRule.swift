/// "He can still hear the quiet voice": it is the voice of whoever spoke of, sang or hummed last, and not of who hears it.
enum VoiceHeardRule {
  static let source: Float = 4
  static let hearer: Float = -2
  /// How many paragraphs back someone's voice may have been told of.
  static let reach = 40

  private static let sounds: Set<String> = ["voice", "song", "singing", "humming", "voices"]
  private static let sings: Set<String> = [
    "sing", "sings", "sang", "singing", "hum", "hums", "hummed", "humming", "chant", "chants", "chanted", "chanting",
  ]

  static func votes(_ index: Int, in story: Story) -> [Vote] {
    let utterance = story.utterances[index]
    let reading = story.reading
    guard utterance.primary.rank == 0 || utterance.primary.rank >= 5, utterance.paragraph > 0 else { return [] }
    let before = reading.paragraphs[utterance.paragraph - 1]
    guard before.quotations.isEmpty, before.scene == reading.paragraphs[utterance.paragraph].scene else { return [] }
    let last = lastSentence(of: before.tokens, in: reading)
    guard let heard = last.last(where: { sounds.contains(reading.form($0)) }), isNobodys(heard, in: reading) else {
      return []
    }
    guard let owner = owner(before: heard, in: story) else { return [] }
    var votes = [Vote(owner, source)]
    for mention in story.mentions where last.contains(mention.tokens.lowerBound) && mention.member != owner {
      votes.append(Vote(mention.member, hearer))
    }
    for reference in story.references where last.contains(reference.token) && reference.member != owner {
      votes.append(Vote(reference.member, hearer))
    }
    return votes
  }

  private static func lastSentence(of tokens: Range<Int>, in reading: Reading) -> Range<Int> {
    var start = max(tokens.lowerBound, tokens.upperBound - 1)
    while start > tokens.lowerBound, !reading.tokens[start - 1].kind.endsSentence { start -= 1 }
    return start..<tokens.upperBound
  }

  /// "the quiet sing-song voice", not "his voice".
  private static func isNobodys(_ noun: Int, in reading: Reading) -> Bool {
    for token in stride(from: noun - 1, through: max(0, noun - 4), by: -1) {
      let traits = reading.traits(token)
      if traits.has(.possessive) || NounPhrase.isGenitive(token, in: reading) { return false }
      if traits.has(.article) { return true }
    }
    return false
  }

  /// Whose voice was told of last, or who sang.
  private static func owner(before token: Int, in story: Story) -> Int? {
    let reading = story.reading
    let paragraph = Int(reading.tokens[token].paragraph)
    for mention in story.mentions.reversed() where mention.isNarration && mention.tokens.upperBound <= token {
      guard paragraph - Int(mention.paragraph) <= reach else { return nil }
      let end = mention.tokens.upperBound
      let near = end..<min(token, end + 5)
      if mention.isPossessive, near.contains(where: { sounds.contains(reading.form($0)) }) { return mention.member }
      if mention.isSubject, near.contains(where: { sings.contains(reading.form($0)) }) { return mention.member }
    }
    return nil
  }
}
