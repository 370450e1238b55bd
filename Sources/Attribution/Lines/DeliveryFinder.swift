import HearsayScript

/// Tells the manner of a speech from its tag: "she whispered" is a whisper, "she said in a low voice" a murmur.
struct DeliveryFinder {
  private let story: Story
  private let lexicon: MannerLexicon
  /// The longest sentence that is looked through, in tokens to either side of the verb.
  private static let reach = 40

  init(_ story: Story, language: String) {
    self.story = story
    lexicon = .of(language)
  }

  func delivery(of utterance: Utterance) -> Delivery? {
    guard let verb = verb(of: utterance) else { return voice(after: utterance) }
    let said = lexicon.verbs[story.reading.form(verb)]
    // A verb says it best; but one may call softly.
    if let said, said != .calling { return said }
    let (words, place) = sentence(around: verb)
    let told = ClauseManner(words, lexicon).manner(verb: place)
    if let said { return [.gently, .murmuring, .whispering].contains(told) ? told : said }
    return told ?? voice(after: utterance)
  }

  /// The tag's verb; where nobody's name makes a tag of it, a verb of saying right behind the speech: "—dijo tristemente".
  private func verb(of utterance: Utterance) -> Int? {
    let (tag, rank) = utterance.primary
    if rank > 0, rank <= 5, tag.verb >= 0 { return tag.verb }
    let tokens = story.reading.tokens
    let next = utterance.tokens.upperBound
    let first = (next..<max(next, min(utterance.room.upperBound, next + 3))).first { tokens[$0].isWord }
    guard let first, tokens[first].isNarration, !tokens[first].isCapital else { return nil }
    return story.reading.traits(first).has(.speechVerb) ? first : nil
  }

  /// The words of the verb's sentence outside speech, and the verb's place among them.
  private func sentence(around verb: Int) -> (words: [ClauseManner.Word], verb: Int) {
    let tokens = story.reading.tokens
    var start = verb
    while start > 0, verb - start < Self.reach, belongs(start - 1, to: verb), !tokens[start - 1].kind.endsSentence {
      start -= 1
    }
    var end = verb + 1
    while end < tokens.count, end - verb < Self.reach, belongs(end, to: verb), !tokens[end].kind.endsSentence {
      end += 1
    }
    return (words(start..<end), verb - start)
  }

  /// Whether a token is narration of the same paragraph.
  private func belongs(_ token: Int, to verb: Int) -> Bool {
    let tokens = story.reading.tokens
    return tokens[token].isNarration && tokens[token].paragraph == tokens[verb].paragraph
  }

  /// What the sentence that follows the speech, or follows its tag, says of the voice.
  private func voice(after utterance: Utterance) -> Delivery? {
    let tokens = story.reading.tokens
    var start = utterance.tokens.upperBound
    let limit = min(utterance.room.upperBound, start + Self.reach)
    for _ in 0..<2 where start < limit {
      while start < limit, !tokens[start].isWord { start += 1 }
      var end = start
      while end < limit, tokens[end].isNarration, !tokens[end].kind.endsSentence { end += 1 }
      if let manner = ClauseManner(words(start..<end), lexicon).mannerOfVoice() { return manner }
      start = end
    }
    return nil
  }

  private func words(_ range: Range<Int>) -> [ClauseManner.Word] {
    range.map { index in
      let token = story.reading.tokens[index]
      switch token.kind {
      case .word, .number:
        return ClauseManner.Word(
          story.reading.form(index), isCapital: token.isCapital && !token.startsSentence)
      default: return ClauseManner.Word(",")
      }
    }
  }
}
