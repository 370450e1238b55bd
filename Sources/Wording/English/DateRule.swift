/// Dates: `12 May 1840`, `1st May`, `12/05/1840`, `2001-09-11`.
enum DateRule: WordingRule {
  static let begins: Token.Traits = .number

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    figures(passage, at: index) ?? dayFirst(passage, at: index)
  }

  /// `12 May 1840`, `the 5th of Nov.`
  private static func dayFirst(_ passage: Passage, at index: Int) -> Rewording? {
    guard let day = passage.number(index), (1...31).contains(day), passage.length(index) <= 2 else { return nil }
    var place = index + 1
    let isOrdinal = ["st", "nd", "rd", "th"].contains(passage.word(place))
    if isOrdinal { place += 1 }
    guard passage.isSpace(place) else { return nil }
    place += 1
    let hasOf = isOrdinal && passage.word(place) == "of"
    if hasOf { place += 2 }
    guard let month = Months.month(passage, at: place) else { return nil }
    // "12 March 3" and "5 may go" are no dates.
    guard passage.isCapitalised(place),
      !passage.isNumber(passage.next(after: place)) || passage.length(passage.next(after: place)) == 4
    else { return nil }
    let before = passage.wordBefore(index)
    let takesArticle = before != "the" && !Months.weekdays.contains(before) || Months.weekdays.contains(before)
    let words = (takesArticle && before != "the" ? "the " : "") + EnglishNumber.ordinal(day) + " of " + month.name
    return Rewording(index..<month.end, words + year(passage, &place, after: month.end)).reaching(place)
  }

  /// `12/05/1840` the day first, or the month where the text is American or can't be meant otherwise; `2001-09-11`.
  private static func figures(_ passage: Passage, at index: Int) -> Rewording? {
    guard let first = passage.number(index), let sign = passage.sign(index + 1),
      sign == "/" || sign == "-" || sign == ".",
      let second = passage.number(index + 2), passage.isSign(index + 3, sign), let third = passage.number(index + 4)
    else { return nil }
    var (year, month, day) = (third, second, first)
    switch (passage.length(index), passage.length(index + 2), passage.length(index + 4)) {
    case (4, 2, 2): (year, month, day) = (first, second, third)
    case (1...2, 1...2, 4) where sign == "/", (1...2, 1...2, 2) where sign == "/":
      if passage.isAmerican || second > 12 { (month, day) = (first, second) }
    default: return nil
    }
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    let name = Months.names[month - 1]
    let said =
      passage.length(index + 4) == 2 && year < 100
      ? EnglishNumber.digitsOfYear(year) : EnglishNumber.year(year, isAmerican: passage.isAmerican)
    let ordinal = EnglishNumber.ordinal(day)
    let article = passage.wordBefore(index) == "the" ? "" : "the "
    return Rewording(
      index..<index + 5,
      passage.isAmerican ? "\(name) \(ordinal), \(said)" : "\(article)\(ordinal) of \(name) \(said)")
  }

  /// The year after a month, said with its date; `place` becomes where it ends.
  private static func year(_ passage: Passage, _ place: inout Int, after end: Int) -> String {
    place = end
    var next = end
    let hasComma = passage.isSign(next, ",")
    if hasComma { next += 1 }
    guard passage.isSpace(next), passage.length(next + 1) == 4, let year = passage.number(next + 1), year < 2200,
      year > 999
    else { return "" }
    place = next + 2
    return (hasComma ? ", " : " ") + EnglishNumber.year(year, isAmerican: passage.isAmerican)
  }
}

extension Rewording {
  /// The same words for tokens up to another end.
  fileprivate func reaching(_ end: Int) -> Rewording { Rewording(tokens.lowerBound..<end, words) }
}

extension EnglishNumber {
  /// The two last digits of a year: `forty-five`, `oh six`.
  static func digitsOfYear(_ year: Int) -> String { (year < 10 ? "oh " : "") + cardinal(year) }
}
