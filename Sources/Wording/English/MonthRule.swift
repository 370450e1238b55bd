/// Months before a number: `May 12th`, `July 4`, `May 12, 1840`, `June 1944`, `Jan. 5`.
enum MonthRule: WordingRule {
  static let begins: Token.Traits = [.beforeNumber, .dotted]

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    guard let month = Months.month(passage, at: index) else { return nil }
    let american = passage.isAmerican
    guard passage.isSpace(month.end), let number = passage.number(month.end + 1) else {
      // "Oct. was cold", "the fifth of Nov."
      let isShort = passage.length(index) < month.name.utf8.count
      return isShort && passage.isSign(index + 1, ".") ? Rewording(index..<month.end, month.name) : nil
    }
    let place = month.end + 1
    if passage.length(place) == 4, number > 999, number < 2200 {
      return Rewording(index..<place + 1, "\(month.name) \(EnglishNumber.year(number, isAmerican: american))")
    }
    guard (1...31).contains(number), passage.length(place) <= 2, !passage.isSign(place + 1, ":") else { return nil }
    let hasEnding = ["st", "nd", "rd", "th"].contains(passage.word(place + 1))
    var end = hasEnding ? place + 2 : place + 1
    // "May 12 people come?" is no date, and no more is "March 3.5 miles".
    if !hasEnding, passage.isSpace(end), passage.isWord(end + 1), !passage.isCapitalised(end + 1),
      !Self.afterDate.contains(passage.word(end + 1))
    {
      return nil
    }
    if !hasEnding, passage.isSign(end, "."), passage.isNumber(end + 1) { return nil }
    var words = "\(month.name) \(EnglishNumber.ordinal(number))"
    var next = end
    if passage.isSign(next, ",") { next += 1 }
    if passage.isSpace(next), passage.length(next + 1) == 4, let year = passage.number(next + 1), year > 999,
      year < 2200
    {
      words += (next > end ? ", " : " ") + EnglishNumber.year(year, isAmerican: american)
      end = next + 2
    }
    return Rewording(index..<end, words)
  }

  /// Words that may follow a date without a sign between.
  private static let afterDate: Set<String> = [
    "and", "or", "to", "at", "in", "on", "of", "was", "is", "the", "a", "he", "she", "it", "they", "we", "with", "when",
    "until", "till", "through", "for", "from", "by", "as", "had", "that", "which", "came", "saw", "she",
  ]
}
