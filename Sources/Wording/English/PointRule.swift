/// Decimals that begin with their point, and numbers below zero: `.45`, `-5`.
enum PointRule: WordingRule {
  static let begins: Token.Traits = .symbol

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    guard let numeral = Numeral(passage, at: index + 1) else { return nil }
    if passage.isSign(index, ".") {
      return Rewording(index..<index + 2, "point " + EnglishNumber.digits(passage.digits(index + 1)))
    }
    guard passage.isDash(index) else { return nil }
    let measure = MeasureRule.reword(passage, at: index + 1)
    return Rewording(
      index..<(measure?.tokens.upperBound ?? numeral.tokens.upperBound),
      "minus " + (measure?.words ?? numeral.words(isAmerican: passage.isAmerican)))
  }
}
