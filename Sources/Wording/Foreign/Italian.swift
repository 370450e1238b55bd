/// How Italian is read aloud, where the engine alone goes wrong: its numbers and Roman numerals it reads well.
enum Italian {
  static let rules: [any WordingRule.Type] = [
    ItalianUnitRule.self, ItalianShortRule.self, EmojiRule.self,
  ]
}

/// `Sig. Rossi`, `n. 5`, `ecc.`, `a.C.`, `5 km`.
enum ItalianShortRule: WordingRule {
  static let begins: Token.Traits = [.dotted, .symbol, .unsayable]

  private static let forms = ShortForms(
    names: [
      "sig": "Signor", "dott": "Dottor", "prof": "Professor", "avv": "Avvocato", "ing": "Ingegner", "s": "San",
      "sen": "Senatore", "cap": "Capitano", "gen": "Generale",
    ],
    beforeNumbers: [
      "n": "numero", "nº": "numero", "pag": "pagina", "p": "pagina", "pagg": "pagine", "cap": "capitolo",
      "vol": "volume", "art": "articolo", "tel": "telefono",
    ],
    afterNumbers: ["km": "chilometri", "kg": "chili", "cm": "centimetri", "m": "metri"],
    anywhere: ["ecc": "eccetera", "etc": "eccetera"],
    pairs: ["a c": "avanti Cristo", "d c": "dopo Cristo", "p es": "per esempio"], signs: ["&": "e"])

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    // `Sig.ra`, `Dott.ssa`
    if passage.isSign(index + 1, "."),
      let lady = ["sig ra": "Signora", "sig na": "Signorina", "dott ssa": "Dottoressa", "prof ssa": "Professoressa"][
        "\(passage.word(index)) \(passage.word(index + 2))"]
    {
      return Rewording(index..<index + 3, lady)
    }
    return forms.reword(passage, at: index)
  }
}
