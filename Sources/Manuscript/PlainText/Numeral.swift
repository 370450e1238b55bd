/// A chapter's number as books write it.
enum Numeral {
  /// The number of a word such as `IV`, `12`, `three`, `twenty-one`, `First`; nil if it is none.
  static func value(of word: some StringProtocol) -> Int? {
    let text = word.trimming(".:,)]")
    if text.isEmpty || text.utf8.count > 20 { return nil }
    if text.allSatisfy({ $0.isASCII && $0.isNumber }) { return text.utf8.count <= 4 ? Int(text) : nil }
    return roman(text) ?? spelt(text.lowercased())
  }

  /// The number that a word spells: `ONE`, `Twenty-one`; nil for `First`, and where a stop or another sign follows.
  static func cardinal(of word: some StringProtocol) -> Int? {
    let lower = word.lowercased()
    guard lower.allSatisfy({ $0.isLetter || $0 == "-" }), !lower.hasSuffix("st"), !lower.hasSuffix("nd"),
      !lower.hasSuffix("rd"), !lower.hasSuffix("th")
    else { return nil }
    return spelt(lower)
  }

  /// The number of a Roman or Arabic numeral alone.
  static func figure(of word: some StringProtocol) -> Int? {
    let text = word.trimming(".:,)]")
    if text.isEmpty || text.utf8.count > 20 { return nil }
    if text.allSatisfy({ $0.isASCII && $0.isNumber }) { return text.utf8.count <= 4 ? Int(text) : nil }
    return roman(text)
  }

  /// A Roman numeral in one case, as the rules write it (so `IIII` and `VX` are none).
  private static func roman(_ text: String) -> Int? {
    guard text == text.uppercased() || text == text.lowercased() else { return nil }
    var rest = text.uppercased()[...]
    var value = 0
    for (sign, worth) in signs {
      var repeats = 0
      while rest.hasPrefix(sign) {
        repeats += 1
        value += worth
        rest = rest.dropFirst(sign.utf8.count)
        if repeats > (sign.utf8.count == 2 || ["D", "L", "V"].contains(sign) ? 1 : 3) { return nil }
      }
    }
    return rest.isEmpty && value > 0 ? value : nil
  }

  private static let signs = [
    ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10),
    ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
  ]

  private static let units = [
    "one first un une premier première uno primero primera eins erste erster erstes primo prima primeiro primeira",
    "two second deux deuxième seconde dos segundo segunda zwei zweite zweiter zweites secondo",
    "three third trois troisième tres tercero tercera drei dritte dritter drittes terzo terza",
    "four fourth quatre quatrième cuatro cuarto cuarta vier vierte vierter viertes quarto quarta",
    "five fifth cinq cinquième cinco quinto quinta fünf fünfte fünfter fünftes",
    "six sixth sixième seis sexto sechs sechste",
    "seven seventh sept septième siete séptimo sieben siebte", "eight eighth huit huitième ocho octavo acht achte",
    "nine ninth neuf neuvième nueve noveno neun neunte", "ten tenth dix dixième diez décimo zehn zehnte",
    "eleven eleventh onze once elf", "twelve twelfth douze doce zwölf", "thirteen thirteenth treize trece dreizehn",
    "fourteen fourteenth quatorze catorce vierzehn", "fifteen fifteenth quinze quince fünfzehn",
    "sixteen sixteenth seize dieciséis sechzehn", "seventeen seventeenth dix-sept siebzehn",
    "eighteen eighteenth dix-huit achtzehn", "nineteen nineteenth dix-neuf neunzehn",
    "twenty twentieth vingt veinte zwanzig",
  ].map { $0.split(separator: " ").map(String.init) }

  private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  private static let roundTens = [
    "thirty": 30, "thirtieth": 30, "forty": 40, "fortieth": 40, "fifty": 50, "fiftieth": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "hundred": 100,
  ]

  private static func spelt(_ word: String) -> Int? {
    if let place = units.firstIndex(where: { $0.contains(word) }) { return place + 1 }
    if let round = roundTens[word] { return round }
    let parts = word.split(separator: "-")
    guard parts.count == 2, let ten = tens.firstIndex(of: String(parts[0])),
      let unit = units.prefix(9).firstIndex(where: { $0.contains(String(parts[1])) })
    else { return nil }
    return (ten + 2) * 10 + unit + 1
  }
}

extension StringProtocol {
  /// The text without any of some characters at its ends.
  func trimming(_ signs: String) -> String {
    var rest = self[...]
    while let first = rest.first, signs.contains(first) { rest = rest.dropFirst() }
    while let last = rest.last, signs.contains(last) { rest = rest.dropLast() }
    return String(rest)
  }
}
