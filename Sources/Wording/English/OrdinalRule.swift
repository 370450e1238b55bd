/// Ordinals in figures: `1st`, `22nd`, `100th`, the old `2d` and `3d`.
enum OrdinalRule: WordingRule {
  static let begins: Token.Traits = .number

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    guard let numeral = Numeral(passage, at: index), numeral.decimals.isEmpty else { return nil }
    let end = numeral.tokens.upperBound
    let ending = passage.word(end)
    let isOld = ending == "d" && [2, 3].contains(numeral.whole % 10) && passage.wordBefore(index) == "the"
    guard ["st", "nd", "rd", "th"].contains(ending) || isOld else { return nil }
    return Rewording(index..<end + 1, EnglishNumber.ordinal(numeral.whole, isAmerican: passage.isAmerican))
  }
}
