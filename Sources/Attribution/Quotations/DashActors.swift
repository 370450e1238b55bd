/// Those whom the tags of dash dialogue name, so that a sentence of narration which no mark parts from speech is told by its
/// subject: `—Piano tuner. Rudd rolled over on his back. All of Shropshire.`
struct DashActors {
  private let names: Set<String>
  private let bytes: [UInt8]

  /// The capitalised words beside verbs of speech anywhere in the text.
  init(bytes: [UInt8]) {
    self.bytes = bytes
    var names: Set<String> = []
    var place = 0
    var last: Word?
    while place < bytes.count {
      guard let word = Word(at: place, limit: bytes.count, of: bytes) else {
        last = nil
        place += 1
        continue
      }
      if let last, last.range.upperBound + 1 == word.range.lowerBound {
        if word.isCapitalised, !last.isCapitalised, SpeechVerb.isEnglish(last.folded) { names.insert(word.folded) }
        if last.isCapitalised, !word.isCapitalised, SpeechVerb.isEnglish(word.folded) { names.insert(last.folded) }
      }
      last = word
      place = word.range.upperBound
    }
    self.names = names.subtracting(Self.others)
  }

  private static let others: Set<String> = [
    "he", "she", "i", "they", "we", "you", "it", "who", "the", "a", "and", "but", "nobody", "someone", "everyone",
  ]

  /// The sentence of action that begins at a place, if one does: its end, the stop included.
  func action(at start: Int, limit: Int) -> Int? {
    guard let name = Word(at: start, limit: limit, of: bytes), name.isCapitalised, names.contains(name.folded),
      let verb = Word(at: name.range.upperBound, limit: limit, of: bytes), !verb.isCapitalised,
      verb.folded.hasSuffix("ed") || Self.pasts.contains(verb.folded)
    else { return nil }
    var place = verb.range.upperBound
    while place < limit, !".!?".utf8.contains(bytes[place]) {
      if let word = Word(at: place, limit: limit, of: bytes) {
        if TagSplitter.spoken.contains(word.folded) { return nil }
        place = word.range.upperBound
      } else {
        place += 1
      }
    }
    return place < limit ? place + 1 : limit
  }

  private static let pasts: Set<String> = [
    "took", "looked", "put", "rose", "sat", "stood", "gave", "shook", "drew", "held", "got", "bent", "came", "went",
    "turned", "threw", "let", "lay", "laid", "made", "caught", "felt", "fell", "ran", "spat", "blew", "set", "struck",
    "bit",
    "leant", "lit", "drank", "ate", "tore", "hung", "kept", "began", "thought", "saw", "knew", "wept", "was", "had",
  ]
}
