/// How German is read aloud, where the engine alone goes wrong: its numbers it reads well, but for years.
enum German {
  static let rules: [any WordingRule.Type] = [
    GermanUnitRule.self, GermanRomanRule.self, GermanDateRule.self, GermanYearRule.self,
    GermanShortRule.self, EmojiRule.self,
  ]

  private static let ordinals = [
    "", "erste", "zweite", "dritte", "vierte", "fünfte", "sechste", "siebte", "achte", "neunte", "zehnte", "elfte",
    "zwölfte",
    "dreizehnte", "vierzehnte", "fünfzehnte", "sechzehnte", "siebzehnte", "achtzehnte", "neunzehnte", "zwanzigste",
    "einundzwanzigste", "zweiundzwanzigste", "dreiundzwanzigste", "vierundzwanzigste", "fünfundzwanzigste",
    "sechsundzwanzigste", "siebenundzwanzigste", "achtundzwanzigste", "neunundzwanzigste", "dreißigste",
    "einunddreißigste",
  ]

  /// `achte`; nil beyond 31.
  static func ordinal(_ number: Int) -> String? {
    ordinals.indices.contains(number) && number > 0 ? ordinals[number] : nil
  }
}

/// `Dr. Faust`, `Nr. 5`, `z. B.`, `usw.`, `5 km`.
enum GermanShortRule: WordingRule {
  static let begins: Token.Traits = [.dotted, .symbol, .unsayable]

  private static let forms = ShortForms(
    names: [
      "dr": "Doktor", "hr": "Herr", "hrn": "Herrn", "fr": "Frau", "frl": "Fräulein", "prof": "Professor", "st": "Sankt",
      "hl": "heiliger",
    ],
    beforeNumbers: [
      "nr": "Nummer", "s": "Seite", "bd": "Band", "kap": "Kapitel", "ca": "circa", "abb": "Abbildung", "art": "Artikel",
    ],
    afterNumbers: [
      "km": "Kilometer", "kg": "Kilogramm", "cm": "Zentimeter", "m": "Meter", "g": "Gramm", "jh": "Jahrhundert",
    ],
    anywhere: [
      "usw": "und so weiter", "bzw": "beziehungsweise", "evtl": "eventuell", "ggf": "gegebenenfalls",
      "vgl": "vergleiche",
      "etc": "et cetera", "jh": "Jahrhundert", "sog": "sogenannte", "inkl": "inklusive",
    ],
    pairs: [
      "z b": "zum Beispiel", "d h": "das heißt", "u a": "unter anderem", "v chr": "vor Christus",
      "n chr": "nach Christus", "s o": "siehe oben", "s u": "siehe unten", "i d": "in der",
    ])

  static func reword(_ passage: Passage, at index: Int) -> Rewording? { forms.reword(passage, at: index) }
}

/// `Heinrich VIII.` is an ordinal, `Kapitel IV` a number.
enum GermanRomanRule: WordingRule {
  static let begins: Token.Traits = .roman

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    guard let value = ForeignRoman.value(passage, at: index) else { return nil }
    if passage.isSign(index + 1, "."), index > 0, let ordinal = German.ordinal(value) {
      let isEnding = passage.token(index + 2) == nil
      return Rewording(
        index..<(isEnding ? index + 1 : index + 2), "der \(ordinal.prefix(1).uppercased())\(ordinal.dropFirst())")
    }
    return Rewording(index..<index + 1, String(value))
  }
}

/// `am 1. Mai`, `der 3. März`.
enum GermanDateRule: WordingRule {
  static let begins: Token.Traits = .number

  private static let months: Set<String> = [
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "dezember",
  ]

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    guard let day = passage.number(index), passage.isSign(index + 1, "."), passage.isSpace(index + 2),
      let ordinal = German.ordinal(day),
      months.contains(passage.word(index + 3)) || passage.word(index + 3) == "jahrhundert"
    else { return nil }
    return Rewording(index..<index + 2, ordinal + (passage.wordBefore(index) == "der" ? "" : "n"))
  }
}

/// `1984` is "neunzehnhundertvierundachtzig", not "eintausend…".
enum GermanYearRule: WordingRule {
  static let begins: Token.Traits = .number

  private static let centuries = [
    "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
  ]

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    guard let year = passage.number(index), passage.length(index) == 4, (1100...1999).contains(year),
      !passage.isSign(index + 1, ".") || !passage.isNumber(index + 2), !passage.isSign(index - 1, "."),
      !passage.isSign(index + 1, ",") || !passage.isNumber(index + 2)
    else { return nil }
    let rest = year % 100
    return Rewording(index..<index + 1, centuries[year / 100 - 11] + "hundert" + (rest == 0 ? "" : " \(rest)"))
  }
}
