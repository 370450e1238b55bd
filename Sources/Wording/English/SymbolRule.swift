/// Signs that are said: `&`, `#1`, `+`, `=`, `§ 4`, `he/she`.
enum SymbolRule: WordingRule {
  static let begins: Token.Traits = [.symbol, .address]

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    if passage.isWord(index) { return pair(passage, at: index) }
    guard let sign = passage.sign(index) else { return nil }
    if sign == "§", passage.isSign(index + 1, "§"), !passage.isSign(index + 2, "§") {
      return Rewording(index..<index + 2, " sections ")
    }
    // A row of signs is a line drawn.
    if passage.isSign(index + 1, sign) || passage.isSign(index - 1, sign), sign != "+" { return nil }
    func said(_ words: String) -> Rewording { Rewording(index..<index + 1, " \(words) ") }
    switch sign {
    case "&":
      if passage.word(index + 1) == "c", passage.isSign(index + 2, ".") {
        return Rewording(index..<index + 3, "et cetera")
      }
      return said("and")
    case "#":
      if passage.isNumber(index + 1) { return said("number") }
      return passage.isWord(index + 1) ? said("hashtag") : nil
    case "+":
      if passage.isSign(index + 1, "+"), passage.isWord(index - 1) {
        return Rewording(index..<index + 2, " plus plus ")
      }
      return isBetween(passage, index) || passage.isWord(index - 1) ? said("plus") : nil
    case "-", "–": return passage.isNumber(passage.previous(before: index)) ? said("minus") : nil
    case "=": return isBetween(passage, index) ? said("equals") : nil
    case "§": return said("section")
    case "¶": return said("paragraph")
    case "©": return said("copyright")
    case "™": return said("trademark")
    case "®": return said("registered")
    case "~": return passage.isNumber(index + 1) ? said("about") : nil
    case "%": return isBetween(passage, index) ? said("percent") : nil
    case "×": return said("times")
    case "÷": return said("divided by")
    case "≠": return said("is not equal to")
    case "≈": return said("is about")
    case "<": return isBetween(passage, index) ? said("is less than") : nil
    case ">": return isBetween(passage, index) ? said("is more than") : nil
    case "[", "]", "{", "}", "|", "^", "\\": return nil
    default: return nil
    }
  }

  private static func isBetween(_ passage: Passage, _ index: Int) -> Bool {
    let (before, after) = (passage.previous(before: index), passage.next(after: index))
    return (passage.isNumber(before) || passage.isWord(before)) && (passage.isNumber(after) || passage.isWord(after))
  }

  /// `and/or`, `he/she`: the slash is said "or", or nothing before one.
  private static func pair(_ passage: Passage, at index: Int) -> Rewording? {
    guard passage.isSign(index + 1, "/"), passage.isWord(index + 2), !passage.isSign(index + 3, "/"),
      !passage.isSign(index + 3, ".")
    else { return nil }
    let (first, second) = (passage.text(index), passage.text(index + 2))
    if passage.word(index) == "w", passage.word(index + 2) == "o" { return Rewording(index..<index + 3, "without") }
    let isOr = second.lowercased() == "or"
    return Rewording(index..<index + 3, isOr ? "\(first) \(second)" : "\(first) or \(second)")
  }
}
