/// Words clipped by an apostrophe, where the engine goes wrong: `o'`, `'n'`, `th'`, `wi'`, `'ave`, `'em`.
enum ClippedRule: WordingRule {
  static let begins: Token.Traits = .clipped

  /// With the apostrophe after them.
  private static let before = [
    "o": "[[@]]", "th": "the", "wi": "with", "an": "an", "n": "and", "i": "in", "t": "[[t@]]", "fo": "for",
    "mo": "more", "ol": "[[oUl]]",
    "lil": "little", "gi": "give", "ha": "have", "sho": "sure", "yo": "your", "po": "poor", "d": "[[d@]]",
  ]
  /// With the apostrophe before them.
  private static let after = [
    "n": "and", "em": "[[@m]]", "ave": "[[av]]", "ere": "[[i@3]]", "ead": "[[Ed]]", "eart": "[[A@t]]",
    "imself": "[[Ims'Elf]]", "erself": "[[3s'Elf]]", "ouse": "[[aUs]]", "undred": "[['Vndr@d]]",
    "alf": "[[A:f]]", "ell": "[[El]]", "eaven": "[['Ev@n]]", "eavens": "[['Ev@nz]]", "appen": "[['ap@n]]",
    "appened": "[['ap@nd]]", "eard": "[[3:d]]", "ard": "[[A@d]]", "ole": "[[oUl]]",
    "ospital": "[['0spIt@L]]", "otel": "[[oUt'El]]", "eavy": "[['Evi]]", "elp": "[[Elp]]", "urt": "[[3:t]]",
    "urry": "[['Vri]]",
    "igh": "[[aI]]", "ighness": "[['aIn@s]]", "ands": "[[andz]]", "usband": "[['Vzb@nd]]", "orses": "[['O@sI#z]]",
    "cause": "[[k@z]]", "cos": "[[k@z]]", "cuz": "[[k@z]]", "ud": "would", "e": "[[i:]]",
    "aven't": "[['av@nt]]", "ung": "[[VN]]", "ungry": "[['VNgri]]", "onest": "honest", "onour": "honour",
    "spose": "suppose",
  ]

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    let word = passage.word(index)
    guard word.utf8.count <= 8 else { return nil }
    let hasBefore = passage.isApostrophe(index - 1) && !passage.isWord(index - 2) && !passage.isNumber(index - 2)
    let hasAfter = passage.isApostrophe(index + 1) && !passage.isWord(index + 2)
    if word == "n", hasBefore || hasAfter {
      return Rewording(index..<(hasAfter ? index + 2 : index + 1), "and")
    }
    // An opening quotation mark looks the same: only what is no other word is taken for clipped.
    if hasBefore, !hasAfter, passage.sign(index - 1) != "‘" || word == "em", let sound = after[word] {
      if ["e", "ere"].contains(word), passage.isCapitalised(index) { return nil }
      return Rewording(index..<index + 1, sound)
    }
    if hasAfter, !passage.isApostrophe(index - 1), passage.isSpace(index + 2), let sound = before[word],
      word != "i" || !passage.isCapitalised(index)
    {
      return Rewording(index..<index + 2, sound)
    }
    return nil
  }
}
