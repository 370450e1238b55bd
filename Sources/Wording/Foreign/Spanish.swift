/// How Spanish is read aloud, where the engine alone goes wrong: its numbers and Roman numerals it reads well.
enum Spanish {
  static let rules: [any WordingRule.Type] = [
    SpanishUnitRule.self, SpanishOrdinalRule.self, SpanishShortRule.self, EmojiRule.self,
  ]
}

/// `nº 5`, `p. ej.`, `etc.`, `D. Juan`, `5 km`.
enum SpanishShortRule: WordingRule {
  static let begins: Token.Traits = [.dotted, .symbol, .unsayable, .beforeNumber]

  private static let forms = ShortForms(
    names: ["d": "don", "prof": "profesor", "sto": "santo", "sta": "santa", "gral": "general", "cap": "capitán"],
    beforeNumbers: [
      "nº": "número", "n": "número", "núm": "número", "pág": "página", "p": "página", "págs": "páginas",
      "cap": "capítulo", "vol": "volumen", "art": "artículo", "tel": "teléfono",
    ],
    afterNumbers: ["km": "kilómetros", "kg": "kilos", "cm": "centímetros", "m": "metros"],
    anywhere: ["etc": "etcétera"],
    pairs: ["p ej": "por ejemplo", "a c": "antes de Cristo", "d c": "después de Cristo", "ee uu": "Estados Unidos"],
    signs: ["&": "y"])

  static func reword(_ passage: Passage, at index: Int) -> Rewording? { forms.reword(passage, at: index) }
}
