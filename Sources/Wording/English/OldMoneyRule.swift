/// Shillings and pence after their numbers: `10s. 6d.`, `6d.`, `5p`, `50¢`.
enum OldMoneyRule: WordingRule {
  static let begins: Token.Traits = .number

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    if let pence = passage.number(index), passage.isSign(index + 1, "¢") {
      return Rewording(index..<index + 2, "\(EnglishNumber.cardinal(pence)) \(pence == 1 ? "cent" : "cents")")
    }
    if let pence = passage.number(index), passage.text(index + 1) == "p", pence < 100, passage.length(index) < 3,
      !passage.isSign(index + 2, ".") || !passage.isWord(index + 3)
    {
      return Rewording(index..<index + 2, pence == 1 ? "one penny" : EnglishNumber.cardinal(pence) + " pence")
    }
    if YearRule.isAge(passage, at: index) { return nil }
    let (words, end) = rest(passage, at: index)
    return words.isEmpty ? nil : Rewording(index..<end, words)
  }

  /// Shillings and pence that begin here, white space passed over, and where they end.
  static func rest(_ passage: Passage, at index: Int) -> (words: String, end: Int) {
    let start = passage.isSpace(index) ? index + 1 : index
    var (words, end) = ("", index)
    if let (count, after) = amount(passage, at: start, unit: "s") {
      // `10s` without a stop is as like to be ten of something, unless pence follow.
      let pence = amount(passage, at: passage.next(after: after - 1), unit: "d")
      guard passage.isSign(after - 1, ".") || pence != nil else { return ("", index) }
      words = EnglishNumber.cardinal(count) + (count == 1 ? " shilling" : " shillings")
      end = after
      guard let (count, after) = pence else { return (words, end) }
      return (words + " and " + pennies(count), after)
    }
    if let (count, after) = amount(passage, at: start, unit: "d"), passage.isSign(after - 1, ".") {
      return (pennies(count), after)
    }
    return (words, end)
  }

  /// `10s.`: the number, and where the stop after its letter ends.
  private static func amount(_ passage: Passage, at index: Int, unit: String) -> (count: Int, end: Int)? {
    guard let count = passage.number(index), passage.length(index) <= 2, passage.text(index + 1) == unit else {
      return nil
    }
    // The stop that ends a sentence is left to it.
    let takesStop = passage.isSign(index + 2, ".")
    return (count, takesStop ? index + 3 : index + 2)
  }

  /// Up to twelve the word is one: sixpence.
  private static func pennies(_ count: Int) -> String {
    switch count {
    case 1: "one penny"
    case 2: "tuppence"
    case 3...12: EnglishNumber.cardinal(count) + "pence"
    default: EnglishNumber.cardinal(count) + " pence"
    }
  }
}
