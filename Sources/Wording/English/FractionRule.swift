/// Fractions: `1/2`, `2/3`, `3 3/4`, `½`, `2½`.
enum FractionRule: WordingRule {
  static let begins: Token.Traits = [.number, .symbol]

  private static let signs: [Unicode.Scalar: (Int, Int)] = [
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
  ]

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    if let (part, end) = fraction(passage, at: index) {
      guard part.number < part.of else { return nil }
      if part == (1, 2), passage.isSpace(end), ["a", "an", "the", "his", "her", "my"].contains(passage.word(end + 1)) {
        return Rewording(index..<end, "half")
      }
      return Rewording(index..<end, words(part, alone: true))
    }
    guard let whole = passage.number(index), passage.length(index) < 5 else { return nil }
    let start = passage.isSpace(index + 1) || passage.isSign(index + 1, "-") ? index + 2 : index + 1
    guard let (part, end) = fraction(passage, at: start), part.number < part.of else { return nil }
    return Rewording(
      index..<end,
      EnglishNumber.cardinal(whole, isAmerican: passage.isAmerican) + " and " + words(part, alone: false))
  }

  private static func fraction(_ passage: Passage, at index: Int) -> (part: (number: Int, of: Int), end: Int)? {
    if let sign = passage.sign(index) {
      return signs[sign].map { (part: (number: $0.0, of: $0.1), end: index + 1) }
    }
    guard let number = passage.number(index), passage.isSign(index + 1, "/") || passage.isSign(index + 1, "⁄"),
      let of = passage.number(index + 2), !passage.isSign(index + 3, "/"), (2...100).contains(of), number > 0,
      // Days of the week and of the year that everyone knows.
      (number, of) != (9, 11), (number, of) != (24, 7), passage.length(index) <= 2
    else { return nil }
    // "2/3rds", "1/8th"
    let ending = passage.word(index + 3)
    let hasEnding = ["rd", "rds", "th", "ths", "nd"].contains(ending)
    return ((number, of), hasEnding ? index + 4 : index + 3)
  }

  private static func words(_ part: (number: Int, of: Int), alone: Bool) -> String {
    let name =
      switch part.of {
      case 2: part.number == 1 ? "half" : "halves"
      case 4: part.number == 1 ? "quarter" : "quarters"
      default: EnglishNumber.ordinal(part.of) + (part.number == 1 ? "" : "s")
      }
    if part.number == 1 { return alone ? "one " + name : "a " + name }
    return EnglishNumber.cardinal(part.number) + " " + name
  }
}
