/// Reads the narration beside a speech for who speaks.
struct TagParser {
  let reading: Reading
  let mentions: [Mention]
  /// By token: the mention that covers it, -1 where none does.
  let mentionAt: [Int32]

  init(reading: Reading, mentions: [Mention]) {
    self.reading = reading
    self.mentions = mentions
    var places = [Int32](repeating: -1, count: reading.tokens.count + 1)
    for (index, mention) in mentions.enumerated() where mention.isNarration {
      for token in mention.tokens { places[token] = Int32(index) }
    }
    mentionAt = places
  }

  @inline(__always)
  func isAdverb(_ token: Int) -> Bool {
    reading.traits(token).has([.adverb, .conjunction])
      || reading.vocabulary.formBytes(of: reading.tokens[token].word).suffix(2).elementsEqual([0x6C, 0x79])
  }

  func followsPreposition(_ token: Int) -> Bool {
    token > 0 && reading.tokens[token - 1].isNarration && reading.traits(token - 1).has(.preposition)
  }

  func setVerb(_ verb: Int, of tag: inout SpeechTag) {
    tag.hasVerb = true
    tag.hasCoreVerb = reading.traits(verb).has(.coreSpeechVerb)
    tag.verb = verb
  }

  func nounGender(_ noun: Int32) -> Float {
    let traits = reading.vocabulary.traits[Int(noun)]
    return traits.has(.maleNoun) ? 1 : traits.has(.femaleNoun) ? -1 : 0
  }
}
