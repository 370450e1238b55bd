/// Telephone numbers, digit by digit: `555-0123`, `(212) 555-0187`, `+44 20 7946 0958`, `dial 999`.
enum TelephoneRule: WordingRule {
  static let begins: Token.Traits = [.number, .symbol]

  private static let calls: Set<String> = [
    "dial", "dialled", "dialed", "dialing", "dialling", "call", "called", "phone", "ring", "rang",
  ]

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    if passage.isSign(index, "+"), passage.isNumber(index + 1) {
      guard let groups = groups(passage, at: index + 1), groups.digits >= 7 else { return nil }
      return Rewording(index..<groups.end, "plus " + groups.words)
    }
    guard passage.isNumber(index) else { return nil }
    if passage.length(index) == 3, calls.contains(passage.wordBefore(index)),
      !passage.isDash(index + 1),
      !passage.isNumber(passage.next(after: index))
    {
      let next = passage.word(passage.next(after: index))
      guard
        next.isEmpty || passage.isAtEnd(index + 1) || ["and", "for", "now", "if", "from", "at", "or"].contains(next)
      else {
        return nil
      }
      return Rewording(index..<index + 1, EnglishNumber.digits(passage.digits(index)))
    }
    // The area in brackets, or three or four groups with hyphens.
    guard let groups = groups(passage, at: index), isNumber(groups.lengths, groups.isHyphenated) else { return nil }
    return Rewording(index..<groups.end, groups.words)
  }

  private static func isNumber(_ lengths: [Int], _ isHyphenated: Bool) -> Bool {
    if isHyphenated, lengths == [3, 4] || lengths == [3, 3, 4] || lengths == [1, 3, 3, 4] { return true }
    return lengths.first == 5 && lengths.count == 2 && lengths[1] == 6 || lengths == [3, 4, 4] || lengths == [4, 3, 4]
      || lengths == [11] || lengths == [10]
  }

  /// The groups of digits that begin here.
  private static func groups(
    _ passage: Passage, at index: Int
  ) -> (words: String, lengths: [Int], digits: Int, isHyphenated: Bool, end: Int)? {
    var (place, end) = (index, index)
    var parts: [String] = []
    var lengths: [Int] = []
    var hyphens = 0
    while passage.isNumber(place), parts.count < 6 {
      parts.append(EnglishNumber.digits(passage.digits(place)))
      lengths.append(passage.length(place))
      end = place + 1
      var next = end
      if passage.isSign(next, ")") { next += 1 }
      if passage.isSpace(next) {
        next += 1
      } else if passage.isSign(next, "-") {
        next += 1
        hyphens += 1
      }
      guard next > end, passage.isNumber(next) else { break }
      place = next
    }
    guard !parts.isEmpty, lengths.allSatisfy({ $0 <= 12 }) else { return nil }
    return (parts.joined(separator: ", "), lengths, lengths.reduce(0, +), hyphens > 0, end)
  }
}
