/// All other numbers: with commas and decimals, spans, `007`, `24/7`, `.45`, a minus.
enum NumberRule: WordingRule {
  static let begins: Token.Traits = .number

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    let american = passage.isAmerican
    let digits = passage.digits(index)
    if passage.isSign(index - 1, "."), passage.isNumber(index - 2) { return nil }
    if digits == [0, 0, 7] { return Rewording(index..<index + 1, "double oh seven") }
    if digits.count > 1, digits.first == 0 || digits.count > 15 {
      return Rewording(index..<index + 1, EnglishNumber.digits(digits))
    }
    if passage.isSign(index + 1, "/"), passage.isNumber(index + 2), !passage.isSign(index + 3, "/"),
      let first = passage.number(index), let second = passage.number(index + 2), first < 1000, second < 1000
    {
      return Rewording(index..<index + 3, "\(EnglishNumber.cardinal(first)) \(EnglishNumber.cardinal(second))")
    }
    guard let numeral = Numeral(passage, at: index) else { return nil }
    // A version or an address of numbers and points is left to the engine.
    var end = numeral.tokens.upperBound
    if passage.isSign(end, "."), passage.isNumber(end + 1) { return nil }
    var words = self.words(numeral, passage, at: index)
    if passage.isDash(end), let to = Numeral(passage, at: end + 1), !passage.isDash(to.tokens.upperBound) {
      let isScore =
        ["score", "scored", "won", "lost", "win", "beat", "drew", "of", "leading"].contains(passage.wordBefore(index))
        && to.whole < numeral.whole
      words += (isScore ? " " : " to ") + to.words(isAmerican: american)
      end = to.tokens.upperBound
    }
    return Rewording(index..<end, words)
  }

  private static func words(_ numeral: Numeral, _ passage: Passage, at index: Int) -> String {
    let words = numeral.words(isAmerican: passage.isAmerican)
    return passage.isSign(index - 1, "−") ? "minus " + words : words
  }
}
