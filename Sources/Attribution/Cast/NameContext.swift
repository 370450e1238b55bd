/// What stands beside a word that may be a name.
enum NameContext {
  /// Whether a verb of narration follows, up to two adverbs between.
  static func isFollowedByVerb(_ index: Int, in reading: Reading) -> Bool {
    var next = index + 1
    var adverbs = 0
    while next < reading.tokens.count, adverbs < 2, reading.tokens[next].isWord, reading.tokens[next].isNarration,
      isAdverb(next, in: reading)
    {
      next += 1
      adverbs += 1
    }
    return next < reading.tokens.count && reading.tokens[next].isNarration && reading.isVerb(next)
  }

  private static func isAdverb(_ index: Int, in reading: Reading) -> Bool {
    reading.traits(index).has(.adverb)
      || reading.vocabulary.formBytes(of: reading.tokens[index].word).suffix(2).elementsEqual("ly".utf8)
  }

  /// Whether it stands behind a plain verb of speech: "said Tom".
  ///
  /// Novels have enough of the plain verbs; a short story may name somebody behind "explained" alone.
  static func isAfterSpeechVerb(_ index: Int, in reading: Reading) -> Bool {
    index > 0 && reading.tokens[index - 1].isNarration
      && reading.traits(index - 1).has(reading.isShort ? .speechVerb : .coreSpeechVerb)
  }
}
