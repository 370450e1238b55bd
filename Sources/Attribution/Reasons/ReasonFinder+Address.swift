extension ReasonFinder {
  /// The speech answers one in which the speaker was called, told or asked something.
  func byAddress(_ index: Int, _ speaker: Int) -> String? {
    guard index > 0, let earlier = self.speaker(of: index - 1), earlier != speaker,
      Turn.isNear(index - 1, index, in: story)
    else { return nil }
    let before = story.utterances[index - 1]
    if before.quotations.contains(where: { calls(speaker, in: $0) }) {
      return "spoken to by \(name(of: earlier)) in line \(line(of: index - 1))"
    }
    guard Turn.gap(index - 1, index, in: story) <= 2 else { return nil }
    let addressee = before.primary.tag.addressee
    if addressee >= 0, story.mentions[addressee].member == speaker {
      return "spoken to by \(name(of: earlier)) in line \(line(of: index - 1))"
    }
    return endsInQuestion(before) ? "answers \(genitive(earlier)) question" : nil
  }

  private func calls(_ member: Int, in quotation: Int) -> Bool {
    var at = sightingsBefore(token: story.reading.quotationTokens[quotation].lowerBound)
    while at < story.sightings.count, story.sightings[at].token < story.reading.quotationTokens[quotation].upperBound {
      let sighting = story.sightings[at]
      if sighting.member == member, sighting.mention >= 0, story.mentions[sighting.mention].isVocative { return true }
      at += 1
    }
    return false
  }

  private func endsInQuestion(_ utterance: Utterance) -> Bool {
    for token in utterance.tokens.reversed() where story.reading.tokens[token].kind != .mark {
      return story.reading.tokens[token].kind == .question
    }
    return false
  }
}
