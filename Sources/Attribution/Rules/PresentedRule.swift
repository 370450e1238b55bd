/// `"Ames?" It was the officer.`: whoever is presented right behind a speech has said it.
enum PresentedRule {
  static let weight: Float = 3

  private static let phrases: [[String]] = [
    ["it", "was"], ["it", "is"], ["it's"], ["this", "was"], ["c'était"], ["c'est"], ["es", "war"], ["das", "war"],
    ["es", "ist"], ["era"], ["es"], ["è"], ["é"],
  ]

  static func votes(_ index: Int, in story: Story) -> [Vote] {
    let utterance = story.utterances[index]
    for mention in story.mentions(in: utterance.tokens.lowerBound..<utterance.room.upperBound)
    where mention.isNarration && !mention.isFirstPerson && !mention.isPossessive {
      if isPresented(mention.tokens.lowerBound, in: story.reading) { return [Vote(mention.member, weight)] }
    }
    for mention in story.mentions(in: utterance.room.lowerBound..<utterance.tokens.lowerBound)
    where mention.isNarration && isHeard(mention.tokens.lowerBound, in: story.reading) {
      return [Vote(mention.member, weight)]
    }
    return []
  }

  /// "From the middle came the voice of the umpire."
  static func isHeard(_ token: Int, in reading: Reading) -> Bool {
    token > 2
      && ["of", "de", "du", "des", "von", "del", "dello", "della", "dell'", "do", "da"].contains(
        reading.form(token - 1))
      && reading.tokens[token - 2].isNarration && VoiceRevealed.isVoice(reading.tokens[token - 2].word, in: reading)
  }

  /// Whether "it was" stands before a token, right behind a speech.
  static func isPresented(_ token: Int, in reading: Reading) -> Bool {
    phrases.contains { phrase in
      let first = token - phrase.count
      guard first > 0, reading.tokens[first].isNarration, reading.tokens[first].startsSentence,
        zip(first..<token, phrase).allSatisfy({ reading.form($0) == $1 })
      else { return false }
      return reading.tokens[first - 1].quotation >= 0
        && reading.tokens[first - 1].paragraph == reading.tokens[first].paragraph
    }
  }
}
