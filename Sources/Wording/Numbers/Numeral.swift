/// A number as it is written in figures, with its commas and decimals.
struct Numeral {
  /// The tokens it stands in.
  var tokens: Range<Int>
  /// The whole part.
  var whole: Int
  /// The digits after the point; none where there is no point.
  var decimals: [Int]
  /// Whether commas divide it into thousands.
  var isGrouped: Bool

  /// Reads `1,234,567.89` at a token; nil where no number begins, or one that has no name.
  init?(_ passage: Passage, at index: Int) {
    guard let first = passage.number(index) else { return nil }
    var (value, end, grouped) = (first, index + 1, false)
    if passage.length(index) <= 3 {
      while passage.isSign(end, ","), passage.length(end + 1) == 3, let group = passage.number(end + 1) {
        guard value < 1_000_000_000_000 else { return nil }
        (value, end, grouped) = (value * 1000 + group, end + 2, true)
      }
    }
    decimals = []
    if passage.isSign(end, ".") || passage.isSign(end, "·"), passage.isNumber(end + 1),
      !(passage.isSign(end + 2, ".") && passage.isNumber(end + 3))
    {
      decimals = passage.digits(end + 1)
      end += 2
    }
    (tokens, whole, isGrouped) = (index..<end, value, grouped)
  }

  /// In words: `one hundred and one`, `three point one four`.
  func words(isAmerican: Bool) -> String {
    let words = EnglishNumber.cardinal(whole, isAmerican: isAmerican)
    return decimals.isEmpty ? words : words + " point " + EnglishNumber.digits(decimals, zero: "zero")
  }

  /// Whether it is the number one.
  var isOne: Bool { whole == 1 && decimals.isEmpty }
}
