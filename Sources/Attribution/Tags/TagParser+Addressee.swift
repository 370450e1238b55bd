extension TagParser {
  /// "said Tom to Mary", "asked Tom, turning to his wife".
  func addressee(from start: Int, before end: Int, except speaker: Int) -> Int {
    var token = start
    while token < min(end, start + 10) {
      let index = Int(mentionAt[token])
      if index >= 0, index != speaker, token > 0, mentions[index].tokens.lowerBound == token {
        let previous = reading.traits(token - 1)
        if previous.has(.preposition) || token == start { return index }
      }
      token += 1
    }
    return -1
  }
}
