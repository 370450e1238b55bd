/// Sums of money after their sign: `$3.50`, `£1 million`, `€20`, `£3 10s. 6d.`, `US$40`.
enum MoneyRule: WordingRule {
  static let begins: Token.Traits = .symbol

  /// A currency's name, one and many, and that of its hundredth; nil where there is none.
  struct Currency {
    var one: String
    var many: String
    var part: (one: String, many: String)?
  }

  private static func currency(_ sign: Unicode.Scalar) -> Currency? {
    switch sign {
    case "$": Currency(one: "dollar", many: "dollars", part: ("cent", "cents"))
    case "£": Currency(one: "pound", many: "pounds", part: ("penny", "pence"))
    case "€": Currency(one: "euro", many: "euros", part: ("cent", "cents"))
    case "¥": Currency(one: "yen", many: "yen", part: nil)
    case "₹": Currency(one: "rupee", many: "rupees", part: nil)
    case "₽": Currency(one: "rouble", many: "roubles", part: nil)
    default: nil
    }
  }

  private static let scales = [
    "hundred": "hundred", "thousand": "thousand", "million": "million", "billion": "billion", "trillion": "trillion",
    "k": "thousand", "m": "million", "mn": "million", "bn": "billion", "b": "billion",
  ]

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    guard let sign = passage.sign(index), let currency = currency(sign),
      let amount = Numeral(passage, at: passage.next(after: index))
    else { return nil }
    var end = amount.tokens.upperBound
    let american = passage.isAmerican
    let isSpaced = passage.isSpace(end)
    let scale = passage.word(passage.next(after: end - 1))
    let isOfOne = ["a", "an", "another"].contains(passage.wordBefore(index))
    if let name = scales[scale], isSpaced ? scale.count > 2 : scale.count <= 2 {
      end = passage.next(after: end - 1) + 1
      // "a $3 million house"
      let unit =
        isOfOne && passage.isSpace(end) && passage.isWord(end + 1) ? currency.one : currency.many
      return Rewording(index..<end, "\(amount.words(isAmerican: american)) \(name) \(unit)")
    }
    // `£5–£10`
    if passage.isDash(end), passage.isSign(end + 1, sign), let to = Numeral(passage, at: end + 2) {
      let isPlain = amount.decimals.isEmpty && to.decimals.isEmpty
      let first =
        isPlain ? amount.words(isAmerican: american) : words(amount, currency, isAmerican: american)
      return Rewording(
        index..<to.tokens.upperBound, "\(first) to \(words(to, currency, isAmerican: american))")
    }
    // `£5-10`, `$20–30`
    if passage.isDash(end), let to = Numeral(passage, at: end + 1), to.decimals.isEmpty, amount.decimals.isEmpty {
      end = to.tokens.upperBound
      return Rewording(
        index..<end, "\(amount.words(isAmerican: american)) to \(to.words(isAmerican: american)) \(currency.many)")
    }
    // Before its noun an amount is one word: a five-dollar bill.
    let isBeforeNoun =
      amount.decimals.isEmpty && amount.whole < 100
      && ["a", "the", "this", "that", "his", "her"].contains(passage.wordBefore(index))
      && passage.isSpace(end) && nouns.contains(passage.word(end + 1))
    if isBeforeNoun {
      return Rewording(index..<end, "\(EnglishNumber.cardinal(amount.whole))-\(currency.one)")
    }
    if isOfOne, amount.decimals.isEmpty, passage.isSpace(end), passage.isWord(end + 1) {
      return Rewording(index..<end, "\(amount.words(isAmerican: american)) \(currency.one)")
    }
    if passage.isSign(end, "-"), passage.isWord(end + 1) {
      return Rewording(index..<end, "\(amount.words(isAmerican: american))-\(currency.one)")
    }
    let (shillings, after) = sign == "£" ? OldMoneyRule.rest(passage, at: end) : ("", end)
    let words = self.words(amount, currency, isAmerican: american)
    return Rewording(index..<after, words + (shillings.isEmpty ? "" : " " + shillings))
  }

  private static let nouns: Set<String> = [
    "bill", "bills", "note", "notes", "coin", "coins", "fine", "ticket", "tickets", "prize", "reward", "bet", "tip",
    "fee", "piece", "watch", "hat", "suit", "dress", "room", "cheque", "check", "loan", "debt", "gift",
  ]

  private static func words(_ amount: Numeral, _ currency: Currency, isAmerican: Bool) -> String {
    let whole = EnglishNumber.cardinal(amount.whole, isAmerican: isAmerican)
    let unit = amount.whole == 1 ? currency.one : currency.many
    guard !amount.decimals.isEmpty else { return "\(whole) \(unit)" }
    guard amount.decimals.count == 2, let part = currency.part else {
      return "\(amount.words(isAmerican: isAmerican)) \(currency.many)"
    }
    let parts = amount.decimals[0] * 10 + amount.decimals[1]
    guard parts > 0 else { return "\(whole) \(unit)" }
    let cents = EnglishNumber.cardinal(parts)
    if amount.whole == 0 { return "\(cents) \(parts == 1 ? part.one : part.many)" }
    // Pounds are said short, as in shops; dollars and euros in full.
    if part.many == "pence" { return "\(whole) \(unit) \(cents)" }
    return "\(whole) \(unit) and \(cents) \(parts == 1 ? part.one : part.many)"
  }
}
