import HearsayManuscript

/// What an utterance is like, whoever says it: its length, its questions, the narration around it, the tags' kinds.
enum SpeechFeatures {
  static let names: [String] =
    [
      "words", "parts", "endsQuestion", "hasQuestion", "opensInterjection", "hasI", "hasYou", "narration", "hasBefore",
      "hasAfter", "opensParagraph", "previousNarration", "nextNarration", "nextHasSpeech", "previousHasSpeech",
      "heWords",
      "sheWords", "iWords", "primaryRank", "primaryKind", "primaryCore", "primaryGender", "secondInParagraph",
      "continues", "firstPerson", "isVerse", "newcomer",
    ]
    + ["inside", "after", "before", "lead"].flatMap { tag in
      ["Kind", "Order", "Verb", "Opens", "Distance"].map { tag + $0 }
    }

  static func append(_ index: Int, of story: Story, to row: inout [Float]) {
    let reading = story.reading
    let utterance = story.utterances[index]
    let paragraph = reading.paragraphs[utterance.paragraph]
    var words = 0
    var questions = false
    var hasI = false
    var hasYou = false
    for quotation in utterance.quotations {
      for token in reading.quotationTokens[quotation] {
        if reading.tokens[token].isWord { words += 1 }
        if reading.tokens[token].kind == .question { questions = true }
        let traits = reading.traits(token)
        if traits.has(.firstPerson) { hasI = true }
        if traits.has(.secondPerson) { hasYou = true }
      }
    }
    let last = lastMark(of: utterance, in: reading)
    row.append(FastMath.log1p(words))
    row.append(Float(min(4, utterance.quotations.count)))
    row.append(last == .question ? 1 : 0)
    row.append(questions ? 1 : 0)
    row.append(opensWithInterjection(utterance, in: reading) ? 1 : 0)
    row.append(hasI ? 1 : 0)
    row.append(hasYou ? 1 : 0)
    var narration = 0
    var he = 0
    var she = 0
    var first = 0
    for token in paragraph.tokens where reading.tokens[token].isNarration && reading.tokens[token].isWord {
      narration += 1
      let traits = reading.traits(token)
      if traits.has(.heWord) { he += 1 }
      if traits.has(.sheWord) { she += 1 }
      if traits.has(.firstPerson) { first += 1 }
    }
    row.append(FastMath.log1p(narration))
    row.append(utterance.room.lowerBound < utterance.tokens.lowerBound ? 1 : 0)
    row.append(utterance.tokens.upperBound < utterance.room.upperBound ? 1 : 0)
    row.append(utterance.tokens.lowerBound <= paragraph.tokens.lowerBound ? 1 : 0)
    row.append(FastMath.log1p(narrationWords(of: utterance.paragraph - 1, in: reading)))
    row.append(FastMath.log1p(narrationWords(of: utterance.paragraph + 1, in: reading)))
    row.append(hasSpeech(utterance.paragraph + 1, in: reading) ? 1 : 0)
    row.append(hasSpeech(utterance.paragraph - 1, in: reading) ? 1 : 0)
    row.append(Float(min(5, he)))
    row.append(Float(min(5, she)))
    row.append(Float(min(5, first)))
    let (primary, rank) = utterance.primary
    row.append(Float(rank))
    row.append(Float(primary.kind.rawValue))
    row.append(primary.hasCoreVerb ? 1 : 0)
    row.append(primary.gender)
    row.append(index > 0 && story.utterances[index - 1].paragraph == utterance.paragraph ? 1 : 0)
    row.append(reading.quotations[utterance.quotations.lowerBound].continuesPrevious ? 1 : 0)
    row.append(story.cast.narrator == nil ? 0 : 1)
    row.append(paragraph.kind == .verse ? 1 : 0)
    row.append(newcomer(before: utterance, in: reading))
    for tag in [utterance.inside, utterance.after, utterance.before, utterance.lead] {
      row.append(Float(tag.kind.rawValue))
      row.append(Float(tag.order.rawValue))
      row.append(tag.hasCoreVerb ? 2 : tag.hasVerb ? 1 : 0)
      row.append(tag.opensSpeech ? 1 : 0)
      row.append(Float(min(20, tag.distance)))
    }
  }

  /// Someone not named yet who has come in lately, "a girl of nine": 1 for a man, -1 for a woman, 0.5 for either.
  private static func newcomer(before utterance: Utterance, in reading: Reading) -> Float {
    var token = utterance.room.upperBound - 1
    let first = max(1, utterance.tokens.lowerBound - 60)
    while token >= first {
      defer { token -= 1 }
      guard reading.tokens[token].isNarration else { continue }
      let traits = reading.traits(token)
      guard traits.has(.personNoun), !reading.tokens[token].isCapital else { continue }
      for article in stride(from: token - 1, through: max(0, token - 4), by: -1) {
        guard reading.tokens[article].isNarration, reading.tokens[article].isWord else { break }
        let before = reading.traits(article)
        if before.has(.article) {
          guard reading.tokens[article].end - reading.tokens[article].start < 3 else { break }
          return traits.has(.maleNoun) ? 1 : traits.has(.femaleNoun) ? -1 : 0.5
        }
        if before.has([.preposition, .possessive, .determiner]) { break }
      }
    }
    return 0
  }

  private static func lastMark(of utterance: Utterance, in reading: Reading) -> Token.Kind {
    for token in utterance.tokens.reversed() where reading.tokens[token].kind != .mark {
      return reading.tokens[token].kind
    }
    return .other
  }

  private static func opensWithInterjection(_ utterance: Utterance, in reading: Reading) -> Bool {
    for token in utterance.tokens where reading.tokens[token].isWord { return reading.traits(token).has(.interjection) }
    return false
  }

  static func narrationWords(of paragraph: Int, in reading: Reading) -> Int {
    guard reading.paragraphs.indices.contains(paragraph), reading.paragraphs[paragraph].kind != .heading else {
      return 0
    }
    var count = 0
    for token in reading.paragraphs[paragraph].tokens
    where reading.tokens[token].isNarration && reading.tokens[token].isWord { count += 1 }
    return count
  }

  static func hasSpeech(_ paragraph: Int, in reading: Reading) -> Bool {
    reading.paragraphs.indices.contains(paragraph) && !reading.paragraphs[paragraph].quotations.isEmpty
  }
}
