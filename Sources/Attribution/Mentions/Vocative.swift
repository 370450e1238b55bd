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
    let before = kind(range.lowerBound - 1)
    let after = kind(range.upperBound)
    if before == .comma || after == .comma || after == .dash || after == .ellipsis { return true }
    if reading.traits(range.lowerBound).has(.possessive) || before == .word { return after == .exclamation }
    return after == .exclamation || after == .question
  }
}
