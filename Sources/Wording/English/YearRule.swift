/// Years and decades: `1984`, `in 1066`, `1800s`, `'60s`, `1805-06`, `1914–18`.
///
/// A number from 1100 to 2099 is a year unless it counts something that is named after it; an earlier one only after words
/// such as "in" and "since", or before an era.
enum YearRule: WordingRule {
  static let begins: Token.Traits = [.number, .symbol, .clipped]

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    guard let number = passage.number(index) else { return nil }
    let isShortened = passage.isApostrophe(index - 1) && !passage.isWord(index - 2) && !passage.isNumber(index - 2)
    if let end = decadeEnd(passage, at: index) {
      let isDecade = number % 10 == 0 && (passage.length(index) == 2 || passage.length(index) == 4 && number >= 1000)
      return isDecade ? Rewording(index..<end, EnglishNumber.decade(number)) : nil
    }
    if passage.length(index) == 2, isShortened, !passage.isApostrophe(index + 1) {
      return Rewording(index..<index + 1, EnglishNumber.digitsOfYear(number))
    }
    guard passage.length(index) == 4, (1000...2199).contains(number) else { return nil }
    let american = passage.isAmerican
    if passage.isDash(index + 1), let end = passage.number(index + 2), !passage.isDash(index + 3) {
      let words = EnglishNumber.year(number, isAmerican: american)
      if passage.length(index + 2) == 4, (1000...2199).contains(end) {
        return Rewording(index..<index + 3, "\(words) to \(EnglishNumber.year(end, isAmerican: american))")
      }
      if passage.length(index + 2) == 2, end > number % 100 || end < 10 {
        return Rewording(index..<index + 3, "\(words) to \(EnglishNumber.cardinal(end))")
      }
    }
    guard isYear(number, passage, at: index) else { return nil }
    return Rewording(index..<index + 1, EnglishNumber.year(number, isAmerican: american))
  }

  /// `in her 20s`, `the mid-30s`: years of life, not shillings.
  static func isAge(_ passage: Passage, at index: Int) -> Bool {
    guard passage.length(index) == 2, let number = passage.number(index), number >= 20,
      number % 10 == 0,
      passage.text(index + 1) == "s"
    else { return false }
    let before =
      passage.isSign(index - 1, "-") ? passage.word(index - 2) : passage.wordBefore(index)
    return [
      "his", "her", "their", "my", "your", "our", "mid", "early", "late", "middle", "the", "its",
    ].contains(before)
  }

  /// The end of `s` or `'s` after a number.
  private static func decadeEnd(_ passage: Passage, at index: Int) -> Int? {
    if passage.text(index + 1) == "s",
      passage.length(index) != 2 || passage.isApostrophe(index - 1)
        || passage.number(index).map({ $0 >= 20 && $0 % 10 == 0 }) == true,
      !passage.isSign(index + 2, ".") || passage.isAtEnd(index + 3) && passage.length(index) == 4
        || isAge(passage, at: index)
    {
      return index + 2
    }
    let isPlural = passage.length(index) == 4 && passage.isApostrophe(index + 1) && passage.text(index + 2) == "s"
    return isPlural ? index + 3 : nil
  }

  private static func isYear(_ number: Int, _ passage: Passage, at index: Int) -> Bool {
    let before = passage.wordBefore(index)
    let next = passage.isSpace(index + 1) ? passage.word(index + 2) : ""
    if ["ad", "bc", "ce", "bce"].contains(next) || before == "ad" { return true }
    if passage.isSign(index + 1, "-"), passage.isWord(index + 2) { return number < 2100 }
    if counting.contains(before) { return false }
    if leading.contains(before) { return true }
    guard (1100...2099).contains(number) else { return false }
    return next.isEmpty || passage.isCapitalised(index + 2) || !isCounted(next)
  }

  /// Words after which a number is a year.
  private static let leading: Set<String> = [
    "in", "since", "until", "till", "year", "spring", "summer", "autumn", "winter", "fall", "during", "early", "late",
    "mid", "anno", "circa", "before",
  ]
  /// Words after which a number counts.
  private static let counting: Set<String> = [
    "some", "about", "nearly", "almost", "over", "than", "least", "these", "those", "all", "another", "another",
    "number", "page", "no", "room", "only", "just", "approximately", "roughly", "exactly",
  ]
  private static let manyThings: Set<String> = [
    "people", "men", "women", "children", "sheep", "feet", "fish", "deer", "oxen", "geese", "horse", "foot", "percent",
    "mice", "cattle", "police", "head", "of", "or", "million", "thousand", "hundred", "more", "other", "different",
    "dead", "strong",
  ]
  private static let smallWords: Set<String> = [
    "was", "is", "has", "his", "its", "this", "as", "us", "always", "perhaps", "does", "thus", "yes", "sometimes",
    "besides", "towards", "across", "afterwards", "its", "hers", "theirs", "ours", "as", "unless", "sees", "comes",
    "saw", "goes", "sees", "says", "seems", "makes", "brings", "marks", "remains", "begins",
  ]

  /// Whether a word names what a number before it counts: most words in the plural do.
  private static func isCounted(_ word: String) -> Bool {
    if manyThings.contains(word) { return true }
    return word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !smallWords.contains(word)
  }
}
