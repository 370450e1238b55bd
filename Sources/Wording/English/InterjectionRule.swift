/// Sounds that are written without a vowel, or drawn out: `Shhh`, `Hmm`, `Grrr`, `Psst`. The engine would spell them.
enum InterjectionRule: WordingRule {
  static let begins: Token.Traits = .unsayable

  /// What a sound is like with every run of a letter as one; the engine's phonemes, or a word.
  private static let sounds = [
    "sh": "[[S:]]", "hm": "[[h@m]]", "m": "[[m:]]", "mhm": "[[m,h'@m]]", "gr": "[[gr-'3:]]", "br": "[[br-'3:]]",
    "z": "[[z:]]", "pst": "[[ps:t]]", "pft": "[[pf:t]]", "tsk": "[[t@sk]]", "tut": "tut", "hmph": "[[h@mf]]",
    "hmpf": "[[h@mf]]", "pf": "[[pf:]]", "tch": "[[tS@]]", "tchk": "[[tSk]]", "kh": "[[k@]]", "s": "[[s:]]",
    "f": "[[f:]]",
    "r": "[[r-'3:]]", "grmph": "[[gr@mf]]", "ps": "[[ps:t]]", "w": "",
  ]

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    let length = passage.length(index)
    // A letter alone, or two that are initials, is no sound: "Mr. M", "TV".
    guard
      length > 2 || length == 2 && ["sh", "hm", "gr", "br"].contains(passage.word(index)) || passage.word(index) == "mm"
    else { return nil }
    guard !passage.isSign(index + 1, ".") || passage.isAtEnd(index + 2),
      !passage.isNumber(passage.previous(before: index)),
      !passage.isApostrophe(index - 1), !passage.isSign(index + 1, "-") || length > 2
    else { return nil }
    guard let sound = sound(passage.word(index)) else { return nil }
    return Rewording(index..<index + 1, sound)
  }

  /// The sound of a word that is one; nil for others.
  static func sound(_ word: String) -> String? {
    let single = word.reduce(into: "") { if $0.last != $1 { $0.append($1) } }
    guard single != "w", single.utf8.count > 1 || word.utf8.count > 1 else { return nil }
    return sounds[single]
  }
}
