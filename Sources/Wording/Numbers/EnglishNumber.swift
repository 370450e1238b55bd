/// English numbers in words.
enum EnglishNumber {
  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let scales: [(Int, String)] = [
    (1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1000, "thousand"),
  ]
  private static let irregularOrdinals = [
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
  ]

  /// `one thousand nine hundred and eighty-four`; without the "and" in the way of the United States.
  static func cardinal(_ number: Int, isAmerican: Bool = false) -> String {
    if number < 20 { return number < 0 ? "minus " + cardinal(-number, isAmerican: isAmerican) : small[number] }
    if number < 100 {
      return tens[number / 10] + (number % 10 == 0 ? "" : "-" + small[number % 10])
    }
    if number < 1000 { return small[number / 100] + " hundred" + rest(number % 100, isAmerican) }
    for (scale, name) in scales where number >= scale {
      let rest = number % scale
      let tail =
        rest == 0 ? "" : rest < 100 ? self.rest(rest, isAmerican) : " " + cardinal(rest, isAmerican: isAmerican)
      return cardinal(number / scale, isAmerican: isAmerican) + " " + name + tail
    }
    return small[0]
  }

  private static func rest(_ number: Int, _ isAmerican: Bool) -> String {
    number == 0 ? "" : (isAmerican ? " " : " and ") + cardinal(number)
  }

  /// `nineteenth`, `twenty-second`, `one hundred and first`.
  static func ordinal(_ number: Int, isAmerican: Bool = false) -> String {
    let words = cardinal(number, isAmerican: isAmerican)
    let cut = words.lastIndex { $0 == " " || $0 == "-" }.map { words.index(after: $0) } ?? words.startIndex
    let last = String(words[cut...])
    let ordinal =
      irregularOrdinals[last] ?? (last.hasSuffix("y") ? last.dropLast() + "ieth" : last + "th")
    return words[..<cut] + ordinal
  }

  /// A year as people say it: `nineteen eighty-four`, `nineteen oh five`, `two thousand and seven`, `ten sixty-six`.
  static func year(_ year: Int, isAmerican: Bool = false) -> String {
    let (century, rest) = (year / 100, year % 100)
    guard year >= 1000, year < 10000, century % 10 != 0 || rest >= 10 else {
      return cardinal(year, isAmerican: isAmerican)
    }
    if rest == 0 { return cardinal(century) + " hundred" }
    return cardinal(century) + (rest < 10 ? " oh " : " ") + cardinal(rest)
  }

  /// The years of a decade or a century: `nineteen twenties`, `eighteen hundreds`, `sixties`.
  static func decade(_ year: Int) -> String {
    let words = self.year(year)
    return words.hasSuffix("y") ? words.dropLast() + "ies" : words + "s"
  }

  /// Digit by digit, as a telephone's number is said: `five five five`, zero as "oh".
  static func digits(_ digits: [Int], zero: String = "oh") -> String {
    digits.map { $0 == 0 ? zero : small[$0] }.joined(separator: " ")
  }
}
