/// How French is read aloud, where the engine alone goes wrong: its numbers it reads well.
enum French {
  static let rules: [any WordingRule.Type] = [
    FrenchUnitRule.self, FrenchOrdinalRule.self, FrenchRomanRule.self, FrenchShortRule.self,
    EmojiRule.self,
  ]
}

/// `M. Dupont`, `n° 5`, `p. 12`, `15 h 30`.
enum FrenchShortRule: WordingRule {
  static let begins: Token.Traits = [.dotted, .symbol, .beforeNumber, .unsayable]

  private static let forms = ShortForms(
    names: [
      "m": "Monsieur", "mm": "Messieurs", "mme": "Madame", "mlle": "Mademoiselle", "mgr": "Monseigneur",
      "dr": "Docteur",
      "st": "Saint", "ste": "Sainte", "prof": "Professeur", "cap": "Capitaine",
    ],
    beforeNumbers: [
      "n": "numéro", "no": "numéro", "p": "page", "pp": "pages", "vol": "volume", "chap": "chapitre", "art": "article",
      "fig": "figure", "t": "tome", "v": "vers",
    ],
    afterNumbers: [
      "h": "heures", "min": "minutes", "km": "kilomètres", "kg": "kilos", "cm": "centimètres",
      "m": "mètres",
    ],
    anywhere: ["cf": "confère", "env": "environ", "etc": "et cetera"])

  static func reword(_ passage: Passage, at index: Int) -> Rewording? { forms.reword(passage, at: index) }
}

/// `1er`, `2e`, `XIXe siècle`, `François Ier`.
enum FrenchOrdinalRule: WordingRule {
  static let begins: Token.Traits = [.number, .clipped, .dotted, .unsayable, .roman]

  private static let names = [
    "", "", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième",
    "onzième", "douzième", "treizième", "quatorzième", "quinzième", "seizième", "dix-septième", "dix-huitième",
    "dix-neuvième", "vingtième", "vingt et unième",
  ]

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    if let (value, ending) = RomanNumeral.ordinal(passage.text(index)), passage.length(index) > 1 {
      let isKing = passage.isSpace(index - 1) && passage.isCapitalised(index - 2)
      if value == 1, ["er", "ère"].contains(ending), isKing || passage.word(index + 2) == "siècle" {
        return Rewording(index..<index + 1, ending == "er" ? "premier" : "première")
      }
      guard ["e", "ème", "è"].contains(ending), passage.length(index) > 2, let name = name(value)
      else { return nil }
      return Rewording(index..<index + 1, name)
    }
    guard let number = passage.number(index), names.indices.contains(number), number > 1,
      ["e", "ème", "è", "eme"].contains(passage.word(index + 1))
    else { return nil }
    return Rewording(index..<index + 2, names[number])
  }

  /// The ordinal of a number up to 21.
  static func name(_ number: Int) -> String? { names.indices.contains(number) && number > 1 ? names[number] : nil }
}

/// `Louis XIV`, `chapitre IV`: the number, without the engine's "romain".
enum FrenchRomanRule: WordingRule {
  static let begins: Token.Traits = .roman

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    guard let value = ForeignRoman.value(passage, at: index) else { return nil }
    return Rewording(index..<index + 1, String(value))
  }
}

/// Roman numerals that belong to the word before, or stand alone at a line's beginning.
enum ForeignRoman {
  /// The value of a numeral in capitals, of two letters at least, or one after a word for a part of a book.
  static func value(_ passage: Passage, at index: Int) -> Int? {
    guard passage.isAllCapitals(index), let value = RomanNumeral.value(passage.word(index)), value < 200 else {
      return nil
    }
    guard !passage.isApostrophe(index + 1), !passage.isApostrophe(index - 1), !passage.isSign(index + 1, "-"),
      !passage.isSign(index - 1, "-")
    else {
      return nil
    }
    let before = passage.wordBefore(index)
    let isPart = parts.contains(before)
    if passage.length(index) == 1 { return isPart ? value : nil }
    guard !["CD", "MD", "DC", "MC", "DI", "MI", "CI", "MM", "LI", "LD"].contains(passage.text(index)) else {
      return nil
    }
    let isTitle = index == 0 && (passage.token(1) == nil || passage.isSign(1, "."))
    return isPart || isTitle || passage.isSpace(index - 1) && passage.isCapitalised(index - 2) ? value : nil
  }

  private static let parts: Set<String> = [
    "chapitre", "acte", "scène", "tome", "livre", "partie", "volume", "kapitel", "akt", "szene", "band", "buch", "teil",
    "capítulo", "acto", "escena", "tomo", "libro", "parte", "capitolo", "atto", "scena", "chapter", "part", "book",
  ]
}
