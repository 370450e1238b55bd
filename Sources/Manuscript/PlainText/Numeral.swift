/// A chapter's number as books write it.
enum Numeral {
  /// The number of a word such as `IV`, `12`, `three`, `twenty-one`, `First`; nil if it is none.
  static func value(of word: some StringProtocol) -> Int? {
    var text = word.trimming(".:,)]")
    // "Chapter 3/12".
    if let stroke = text.firstIndex(of: "/"),
      text[stroke...].dropFirst().allSatisfy({ $0.isASCII && $0.isNumber || $0 == "?" })
    {
      text = String(text[..<stroke])
    }
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
    """
    one first un une premier première premiere uno primero primera eins erste erster erstes primo prima primeiro primeira \
    primus eerste første första первый первая pierwszy pierwsza
    """,
    """
    two second deux deuxième deuxieme seconde dos segundo segunda zwei zweite zweiter zweites secondo seconda secundus \
    secunda tweede anden annen andra второй вторая drugi druga
    """,
    """
    three third trois troisième troisieme tres tercero tercera drei dritte dritter drittes terzo terza terceiro terceira \
    tertius tertia derde tredje третий третья trzeci trzecia
    """,
    """
    four fourth quatre quatrième quatrieme cuatro cuarto cuarta vier vierte vierter viertes quarto quarta quartus vierde \
    fjerde fjärde четвёртый четвёртая четвертый четвертая czwarty czwarta
    """,
    """
    five fifth cinq cinquième cinquieme cinco quinto quinta fünf fünfte fünfter fünftes quintus vijfde femte пятый пятая \
    piąty piąta
    """,
    """
    six sixth sixième sixieme seis sexto sexta sechs sechste sechster sechstes sesto sesta sextus zesde sjette sjätte \
    шестой шестая szósty szósta
    """,
    """
    seven seventh sept septième septieme siete séptimo séptima sieben siebte siebter siebtes siebente siebentes settimo \
    settima sétimo sétima zevende седьмой седьмая siódmy siódma
    """,
    """
    eight eighth huit huitième huitieme ocho octavo octava acht achte achter achtes ottavo ottava oitavo oitava achtste \
    восьмой восьмая ósmy ósma
    """,
    """
    nine ninth neuf neuvième neuvieme nueve noveno novena neun neunte neunter neuntes nono nona negende девятый девятая \
    dziewiąty dziewiąta
    """,
    """
    ten tenth dix dixième dixieme diez décimo décima zehn zehnte zehnter zehntes decimo decima tiende десятый десятая \
    dziesiąty dziesiąta
    """,
    "eleven eleventh onze onzième once undécimo elf elfte elfter elftes undicesimo",
    "twelve twelfth douze douzième doce duodécimo zwölf zwölfte zwölfter zwölftes dodicesimo",
    "thirteen thirteenth treize treizième trece dreizehn dreizehnte dreizehntes",
    "fourteen fourteenth quatorze quatorzième catorce vierzehn vierzehnte vierzehntes",
    "fifteen fifteenth quinze quinzième quince fünfzehn fünfzehnte fünfzehntes",
    "sixteen sixteenth seize seizième dieciséis sechzehn sechzehnte sechzehntes",
    "seventeen seventeenth dix-sept siebzehn siebzehnte siebzehntes",
    "eighteen eighteenth dix-huit achtzehn achtzehnte achtzehntes",
    "nineteen nineteenth dix-neuf neunzehn neunzehnte neunzehntes",
    "twenty twentieth vingt vingtième veinte zwanzig zwanzigste zwanzigstes",
  ].map { $0.split(separator: " ").map(String.init) }

  private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  private static let roundTens = [
    "thirty": 30, "thirtieth": 30, "forty": 40, "fortieth": 40, "fifty": 50, "fiftieth": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "hundred": 100,
  ]

  private static let spellings: [String: Int] = {
    var values = roundTens
    for (place, words) in units.enumerated() {
      for word in words { values[word] = place + 1 }
    }
    return values
  }()

  private static func spelt(_ word: String) -> Int? {
    if let value = spellings[word] { return value }
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
