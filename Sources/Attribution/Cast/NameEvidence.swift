/// How a name without its titles is used; what it is judged by: beside verbs of speech, as a form of address, as a subject,
/// and against it what places and things have.
struct NameEvidence {
  private(set) var score = 0.0
  private(set) var count = 0

  mutating func add(_ range: Range<Int>, titles: Int, isVocative: Bool, in reading: Reading) {
    count += 1
    score += Self.weight(of: range, titles: titles, isVocative: isVocative, in: reading)
  }

  private static func weight(
    of range: Range<Int>, titles: Int, isVocative: Bool, in reading: Reading
  ) -> Double {
    let first = range.lowerBound
    let end = range.upperBound
    let isNarration = reading.tokens[first].isNarration
    var weight = 0.0
    if isNarration,
      NameContext.isAfterSpeechVerb(first, in: reading)
        || end < reading.tokens.count && reading.traits(end).has(.coreSpeechVerb)
    {
      weight += 3
    } else if isNarration, NameContext.isFollowedByVerb(end - 1, in: reading) {
      weight += 1
    }
    if isVocative { weight += 2 }
    if titles > 0 { weight += 2 }
    if end < reading.tokens.count, reading.form(end) == "'s" { weight += 0.5 }
    if reading.traits(range.lowerBound + titles).has(.firstName) { weight += 0.5 }
    if first > 0 {
      let before = reading.traits(first - 1)
      // "la mère Jacotte", "the widow Carver".
      if reading.isShort, isNarration, !reading.tokens[first - 1].isCapital, before.has(.title.union(.personNoun)) {
        weight += 2
      }
      if before.has(.placePreposition) { weight -= 1.5 }
      if before.has(.article), reading.form(first - 1) != "the" { weight -= 1 }
    }
    if end < reading.tokens.count, reading.tokens[end].isCapital, reading.traits(end).has(.placeHead) { weight -= 4 }
    if reading.traits(end - 1).has(.placeHead), end - first > titles + 1 { weight -= 2 }
    return weight
  }
}
