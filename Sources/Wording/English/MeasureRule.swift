/// Numbers with the sign of a measure: `5 km`, `6 ft.`, `10 %`, `20°C`, `6'2"`, `60 mph`, `2x4`.
enum MeasureRule: WordingRule {
  static let begins: Token.Traits = .number

  /// One and many of a measure, by its sign as it is written.
  private static let units: [String: (one: String, many: String)] = [
    "km": ("kilometre", "kilometres"), "cm": ("centimetre", "centimetres"), "mm": ("millimetre", "millimetres"),
    "m": ("metre", "metres"), "kg": ("kilogram", "kilograms"), "g": ("gram", "grams"),
    "mg": ("milligram", "milligrams"),
    "l": ("litre", "litres"), "L": ("litre", "litres"), "ml": ("millilitre", "millilitres"),
    "cl": ("centilitre", "centilitres"),
    "ft": ("foot", "feet"), "yd": ("yard", "yards"), "yds": ("yard", "yards"), "mi": ("mile", "miles"),
    "lb": ("pound", "pounds"), "lbs": ("pound", "pounds"), "oz": ("ounce", "ounces"),
    "cwt": ("hundredweight", "hundredweight"),
    "gal": ("gallon", "gallons"), "pt": ("pint", "pints"), "mph": ("mile per hour", "miles per hour"),
    "kph": ("kilometre per hour", "kilometres per hour"), "kmh": ("kilometre per hour", "kilometres per hour"),
    "hr": ("hour", "hours"), "hrs": ("hour", "hours"), "min": ("minute", "minutes"), "mins": ("minute", "minutes"),
    "sec": ("second", "seconds"), "secs": ("second", "seconds"), "yr": ("year", "years"), "yrs": ("year", "years"),
    "ms": ("millisecond", "milliseconds"), "Hz": ("hertz", "hertz"), "kHz": ("kilohertz", "kilohertz"),
    "MHz": ("megahertz", "megahertz"), "GHz": ("gigahertz", "gigahertz"), "kW": ("kilowatt", "kilowatts"),
    "kB": ("kilobyte", "kilobytes"), "KB": ("kilobyte", "kilobytes"), "MB": ("megabyte", "megabytes"),
    "GB": ("gigabyte", "gigabytes"), "TB": ("terabyte", "terabytes"),
    "rpm": ("revolution per minute", "revolutions per minute"),
    "hp": ("horsepower", "horsepower"), "sq": ("square", "square"), "in": ("inch", "inches"), "doz": ("dozen", "dozen"),
    "V": ("volt", "volts"), "W": ("watt", "watts"),
  ]
  /// Signs that are also words or letters: taken only right after the figure, or with a stop.
  private static let needStop: Set<String> = ["in", "min", "sec", "pt", "gal", "sq", "doz", "ms"]
  private static let needTouch: Set<String> = ["g", "l", "L", "V", "W", "mi"]

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    if let feet = feetAndInches(passage, at: index) { return feet }
    guard let numeral = Numeral(passage, at: index) else { return nil }
    let american = passage.isAmerican
    var end = numeral.tokens.upperBound
    var words = numeral.words(isAmerican: american)
    var isOne = numeral.isOne
    // `5-10 km`
    let isRange = passage.isDash(end)
    if isRange, let to = Numeral(passage, at: end + 1) {
      words += " to " + to.words(isAmerican: american)
      end = to.tokens.upperBound
      isOne = false
    } else if let (by, after) = times(passage, at: end) {
      words += by
      end = after
      isOne = false
    }
    if let (unit, after) = unit(passage, at: end, isOne: isOne) {
      return Rewording(index..<after, passage.isSpace(end) || !unit.hasPrefix("-") ? "\(words) \(unit)" : words + unit)
    }
    return end > numeral.tokens.upperBound && !isRange ? Rewording(index..<end, words) : nil
  }

  /// The measure after a number, and where it ends.
  private static func unit(_ passage: Passage, at index: Int, isOne: Bool) -> (String, Int)? {
    let isSpaced = passage.isSpace(index)
    let start = isSpaced ? index + 1 : index
    if passage.isSign(start, "%") { return ("percent", start + 1) }
    if passage.isSign(start, "°") || passage.isSign(start, "º") {
      let degrees = isOne ? "degree" : "degrees"
      let scale = passage.next(after: start)
      switch passage.text(scale) {
      case "C": return (degrees + " Celsius", scale + 1)
      case "F": return (degrees + " Fahrenheit", scale + 1)
      case "N", "S", "E", "W":
        let names = ["N": "north", "S": "south", "E": "east", "W": "west"]
        return (degrees + " " + (names[passage.text(scale)] ?? ""), scale + 1)
      default: return (degrees, start + 1)
      }
    }
    if passage.isSign(start, "\""), !isSpaced || passage.isSpace(start + 1) { return nil }
    guard passage.isWord(start) else { return nil }
    let text = passage.text(start)
    guard let unit = units[text] ?? (text.utf8.count > 1 ? units[text.lowercased()] : nil) else { return nil }
    let hasStop = passage.isSign(start + 1, ".")
    if isSpaced, needStop.contains(text),
      !hasStop || text == "in" && passage.isAtStart(start + 3) && passage.isCapitalised(start + 3)
    {
      return nil
    }
    if isSpaced, needTouch.contains(text) { return nil }
    // "5 m" is a length; "I am 5 M" is not.
    if passage.isApostrophe(start + 1), passage.isWord(start + 2) { return nil }
    var end = start + 1
    var name = isOne ? unit.one : unit.many
    // `km/h`, `m/s`
    if passage.isSign(end, "/"),
      let per = ["h": "hour", "hr": "hour", "s": "second", "sec": "second", "min": "minute", "day": "day"][
        passage.text(end + 1)]
    {
      return ("\(name) per \(per)", end + 2)
    }
    if text == "sq", hasStop, passage.isSpace(end + 1), let of = units[passage.text(end + 2)] {
      name = "square " + of.many
      end += 3
    }
    if passage.sign(end) == "²" { (name, end) = ("square " + name, end + 1) }
    if passage.sign(end) == "³" { (name, end) = ("cubic " + name, end + 1) }
    let takesStop =
      passage.isSign(end, ".")
      && !(passage.isAtEnd(end + 1) && (passage.token(end + 1) == nil || passage.isCapitalised(end + 2)))
    let isBeforeNoun =
      !isSpaced && text != "m" && passage.isSpace(end) && passage.isWord(end + 1) && !passage.isCapitalised(end + 1)
      && smallWords.isDisjoint(with: [passage.word(end + 1)]) && units[text]?.many.hasSuffix("s") == true
    if isBeforeNoun, text == "lb" || text == "oz" { return ("-" + unit.one, end) }
    return (name, takesStop ? end + 1 : end)
  }

  private static let smallWords: Set<String> = [
    "of", "and", "or", "to", "in", "at", "from", "away", "on", "per", "for",
  ]

  /// `6'2"`, `5′ 10″`, `5'10`: a man's height, a board's length.
  private static func feetAndInches(_ passage: Passage, at index: Int) -> Rewording? {
    guard let feet = passage.number(index), passage.length(index) <= 3, isPrime(passage, index + 1, single: true) else {
      return nil
    }
    let start = passage.isSpace(index + 2) ? index + 3 : index + 2
    if let inches = passage.number(start), inches < 12 {
      let isMarked = isPrime(passage, start + 1, single: false)
      guard isMarked || start == index + 2 else { return nil }
      return Rewording(
        index..<(isMarked ? start + 2 : start + 1),
        "\(EnglishNumber.cardinal(feet)) foot \(EnglishNumber.cardinal(inches))")
    }
    let isTall =
      passage.isSpace(index + 2) && ["tall", "high", "long", "wide", "deep"].contains(passage.word(index + 3))
    guard passage.isSign(index + 1, "′") || isTall else { return nil }
    return Rewording(index..<index + 2, EnglishNumber.cardinal(feet) + (feet == 1 ? " foot" : " feet"))
  }

  private static func isPrime(_ passage: Passage, _ index: Int, single: Bool) -> Bool {
    guard let sign = passage.sign(index) else { return false }
    return single ? "'′’".unicodeScalars.contains(sign) : "\"″”".unicodeScalars.contains(sign)
  }

  /// `x 12`, `×4` after a number.
  private static func times(_ passage: Passage, at index: Int) -> (String, Int)? {
    let start = passage.isSpace(index) ? index + 1 : index
    let isLetter = passage.text(start) == "x"
    guard isLetter || passage.isSign(start, "×"), let by = Numeral(passage, at: passage.next(after: start)) else {
      return nil
    }
    let isSum = passage.isSign(passage.next(after: by.tokens.upperBound - 1), "=")
    return (
      (isLetter && !isSum ? " by " : " times ") + by.words(isAmerican: passage.isAmerican),
      by.tokens.upperBound
    )
  }
}
