/// Stammers: `H-h-hello`, `W-what`, `Th-that`. The engine would say the letters' names; a stammer is the first sound again.
enum StammerRule: WordingRule {
  static let begins: Token.Traits = .joined

  /// The sounds, in the engine's phonemes, that letters at a word's beginning stand for.
  private static let sounds = [
    "b": "b", "c": "k", "d": "d", "f": "f", "g": "g", "h": "h", "j": "dZ", "k": "k", "l": "l", "m": "m", "n": "n",
    "p": "p", "q": "k", "r": "r", "s": "s", "t": "t", "v": "v", "w": "w", "y": "j", "z": "z", "sh": "S", "ch": "tS",
    "th": "D", "wh": "w", "ph": "f", "st": "st", "sp": "sp", "tr": "tr", "br": "br", "pr": "pr", "gr": "gr", "dr": "dr",
    "cr": "kr", "fr": "fr", "bl": "bl", "pl": "pl", "cl": "kl", "fl": "fl", "gl": "gl", "sl": "sl", "qu": "kw",
    "sw": "sw",
    "sc": "sk", "sk": "sk", "sm": "sm", "sn": "sn", "tw": "tw", "kn": "n", "wr": "r", "x": "z", "gh": "g",
  ]
  /// Words with a voiceless th at their beginning.
  private static let voiceless = [
    "thank", "thing", "think", "three", "throw", "thir", "thou", "thief", "thick", "thin",
  ]

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    let piece = passage.word(index)
    guard piece.utf8.count <= 2, let sound = sounds[piece], !passage.isSign(index - 1, "-") else { return nil }
    // Every piece must begin the word in the end: `B-b-but`, not `T-shirt` or `x-ray`.
    var place = index
    var pieces = 0
    while pieces < 8, passage.isWord(place), passage.length(place) <= 2, passage.isSign(place + 1, "-"),
      passage.isWord(place + 2),
      passage.word(place) == piece || pieces == 0
    {
      pieces += 1
      place += 2
    }
    let word = passage.word(place)
    guard pieces > 0, word.hasPrefix(piece), word.utf8.count > piece.utf8.count, !["x", "q"].contains(piece) else {
      return nil
    }
    // Compounds that begin alike: "A-algebra" is none that people write, "T-tops" may be.
    if passage.isAllCapitals(index), pieces == 1, !passage.isCapitalised(place), word.utf8.count < 2 { return nil }
    let said =
      switch piece {
      case "th" where voiceless.contains(where: word.hasPrefix): "T"
      case "t" where word.hasPrefix("th"): "t"
      case "c" where ["e", "i", "y"].contains(word.dropFirst().first): "s"
      case "k" where word.hasPrefix("kn"): "n"
      case "w" where word.hasPrefix("who"): "h"
      case "g" where word.hasPrefix("ge") && !word.hasPrefix("get"): "dZ"
      default: sound
      }
    let stutter = Array(repeating: "[[\(said)@]]", count: pieces).joined(separator: " ")
    return Rewording(index..<place, stutter + " ")
  }
}
