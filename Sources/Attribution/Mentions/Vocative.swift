/// The rule for a form of address: inside a quotation, with punctuation or words such as "my dear" before it and
/// punctuation after it.
enum Vocative {
  static func holds(_ range: Range<Int>, in reading: Reading) -> Bool {
    let quotation = reading.tokens[range.lowerBound].quotation
    guard quotation >= 0 else { return false }
    let inside = reading.quotationTokens[Int(quotation)]
    let end = range.upperBound
    if end < inside.upperBound {
      switch reading.tokens[end].kind {
      case .comma, .stop, .question, .exclamation, .semicolon, .dash, .ellipsis, .mark, .colon: break
      default: return false
      }
    }
    var before = range.lowerBound - 1
    var openers = 0
    while before >= inside.lowerBound, openers < 3, reading.traits(before).has([.addressOpener, .possessive]),
      reading.traits(before).has(.addressOpener)
    {
      before -= 1
      openers += 1
    }
    guard before >= inside.lowerBound else { return true }
    switch reading.tokens[before].kind {
    case .stop, .question, .exclamation, .mark, .ellipsis, .dash: return true
    case .comma, .semicolon, .colon: return !isListed(range, comma: before, in: reading, inside: inside)
    default: return false
    }
  }

  /// "Tom, Dick and Harry" are listed, not spoken to.
  private static func isListed(_ range: Range<Int>, comma: Int, in reading: Reading, inside: Range<Int>) -> Bool {
    let next = range.upperBound + 1
    return comma > inside.lowerBound && reading.tokens[comma - 1].isCapital
      && !reading.tokens[comma - 1].startsSentence && next < inside.upperBound && reading.tokens[next].isCapital
  }

  /// Whether a form of address is set off by more than a stop: "Evening, Frank." speaks to Frank, `"Mr. Thorne."` names him,
  /// and "My brother?" asks after him.
  static func isSetOff(_ range: Range<Int>, in reading: Reading) -> Bool {
    let quotation = reading.tokens[range.lowerBound].quotation
    func kind(_ token: Int) -> Token.Kind? {
      guard reading.tokens.indices.contains(token), reading.tokens[token].quotation == quotation else { return nil }
      return reading.tokens[token].kind
    }
    if isPartedSubject(range, in: reading) { return false }
    let before = kind(range.lowerBound - 1)
    var after = kind(range.upperBound)
    if after == nil || after == .mark { after = partingComma(after: range.upperBound, in: reading) ?? after }
    // "Un pauvre oiseau, madame": whoever brings himself in by "a" is not called.
    if indefinite.contains(reading.form(range.lowerBound)) { return false }
    if before == .comma || after == .comma || after == .dash || after == .ellipsis { return true }
    if reading.traits(range.lowerBound).has(.possessive) || before == .word { return after == .exclamation }
    return after == .exclamation || after == .question
  }

  /// »Jost«, sagte der Vater, »geh«: the comma stands behind the mark, and the speech goes on.
  private static func partingComma(after end: Int, in reading: Reading) -> Token.Kind? {
    guard let comma = (end..<min(reading.tokens.count, end + 2)).first(where: { reading.tokens[$0].isNarration }),
      reading.tokens[comma].kind == .comma
    else { return nil }
    let paragraph = reading.paragraphs[Int(reading.tokens[comma].paragraph)]
    return paragraph.quotations.contains { reading.quotationTokens[$0].lowerBound > comma } ? .comma : nil
  }

  private static let indefinite: Set<String> = [
    "a", "an", "un", "une", "ein", "eine", "einen", "una", "uno", "um", "uma",
  ]

  private static let auxiliaries: Set<String> = [
    "is", "was", "are", "were", "has", "have", "had", "does", "did", "will", "would", "can", "could", "may", "must",
    "isn't", "wasn't", "hasn't", "won't", "can't", "doesn't", "didn't", "couldn't", "wouldn't",
  ]
  private static let askedOf: Set<String> = [
    "you", "it", "he", "she", "they", "we", "i", "there", "this", "that", "these", "those",
  ]

  /// `"My sister," said Pell, "is not a reliable woman."`: a tag parts her from her verb; she is not spoken to.
  private static func isPartedSubject(_ range: Range<Int>, in reading: Reading) -> Bool {
    let quotation = Int(reading.tokens[range.lowerBound].quotation)
    guard quotation >= 0, quotation + 1 < reading.quotationTokens.count else { return false }
    let behind = range.upperBound..<max(range.upperBound, reading.quotationTokens[quotation].upperBound)
    guard behind.allSatisfy({ !reading.tokens[$0].isWord }) else { return false }
    let next = reading.quotationTokens[quotation + 1]
    guard let verb = next.first(where: { reading.tokens[$0].isWord }), !reading.tokens[verb].isCapital,
      reading.tokens[verb].paragraph == reading.tokens[range.lowerBound].paragraph,
      auxiliaries.contains(reading.form(verb))
    else { return false }
    return !askedOf.contains(reading.form(verb + 1))
  }
}
