/// What a parenthetical under a cue says of the speech: its manner, and whether it is said aloud at all.
struct Direction: Hashable {
  var delivery: Delivery?
  var mode: Script.Line.Mode?

  init(delivery: Delivery? = nil, mode: Script.Line.Mode? = nil) {
    self.delivery = delivery
    self.mode = mode
  }

  /// Reads `whispering`, `in a whisper, thought`, `to Bob, shouts`, `very softly`: the first word that tells a manner, and
  /// the first of the modes, count; other words do not, nor does what follows "not" or "without".
  init(_ words: String) {
    var isDenied = false
    for word in words.lowercased().split(whereSeparator: { !$0.isLetter }) {
      if delivery == nil, !isDenied { delivery = Self.delivery(word) }
      isDenied = Self.denials.contains(word)
      if mode == nil { mode = Script.Line.Mode(rawValue: String(word)) }
    }
  }

  /// The parenthetical's words; nil when there is nothing to say.
  var words: String? {
    let words = [delivery?.rawValue, mode?.rawValue].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  private static let denials: Set<Substring> = ["not", "without", "no", "never", "less"]

  /// `whispers`, `whispered` and `whisper` mean `whispering`.
  private static func delivery(_ word: Substring) -> Delivery? {
    Delivery(rawValue: String(word))
      ?? Delivery.allCases.first { delivery in
        guard delivery.rawValue.hasSuffix("ing") else { return false }
        let stem = delivery.rawValue.dropLast(3)
        return ["", "s", "es", "ed"].contains { stem + $0 == word }
      } ?? MannerLexicon.english.manner(of: String(word))
  }
}
