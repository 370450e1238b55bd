extension TagParser {
  /// "said Tom to Mary", "asked Tom, turning to his wife".
  func addressee(from start: Int, before end: Int, except speaker: Int) -> Int {
    var token = start
    while token < min(end, start + 10) {
      let index = Int(mentionAt[token])
      if index >= 0, index != speaker, token > 0, mentions[index].tokens.lowerBound == token {
        let previous = reading.traits(token - 1)
        if previous.has(.preposition) || token == start || reading.form(token - 1) == "addressing" { return index }
      }
      token += 1
    }
    return -1
  }

  /// "he said to her", "she asked him": 1 male, -1 female, 0 where no pronoun tells.
  func addresseeGender(from start: Int, before end: Int) -> Float {
    for token in start..<max(start, min(end, start + 6)) {
      let form = reading.form(token)
      guard form == "him" || form == "her", token > 0 else { continue }
      let isObject = token == start || ["to", "at"].contains(reading.form(token - 1))
      // "to her mother".
      let goesOn =
        token + 1 < end && reading.tokens[token + 1].isWord
        && !reading.traits(token + 1).has([.preposition, .adverb, .conjunction])
      if isObject, form == "him" || !goesOn { return form == "him" ? 1 : -1 }
    }
    return 0
  }
}
