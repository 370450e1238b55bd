/// What a parenthetical under a cue says of the speech: its manner, and whether it is said aloud at all.
struct Direction: Hashable {
  var delivery: Delivery?
  var mode: Script.Line.Mode?

  init(delivery: Delivery? = nil, mode: Script.Line.Mode? = nil) {
    self.delivery = delivery
    self.mode = mode
  }

  /// Reads `whispering`, `in a whisper, thought`, `to Bob, shouts`: the first word of each closed list counts, other
  /// words do not.
  init(_ words: String) {
    for word in words.lowercased().split(whereSeparator: { !$0.isLetter }) {
      if delivery == nil { delivery = Self.delivery(word) }
      if mode == nil { mode = Script.Line.Mode(rawValue: String(word)) }
    }
  }

  /// The parenthetical's words; nil when there is nothing to say.
  var words: String? {
    let words = [delivery?.rawValue, mode?.rawValue].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  /// `whispers`, `whispered` and `whisper` mean `whispering`.
  private static func delivery(_ word: Substring) -> Delivery? {
    Delivery(rawValue: String(word))
      ?? Delivery.allCases.first { delivery in
        guard delivery.rawValue.hasSuffix("ing") else { return false }
        let stem = delivery.rawValue.dropLast(3)
        return ["", "s", "es", "ed"].contains { stem + $0 == word }
      }
  }
}
