extension ReasonFinder {
  /// The speech has its place in a run of turns, or goes on from the one before.
  func byTurns(_ index: Int, _ speaker: Int) -> String? {
    if index > 0, self.speaker(of: index - 1) == speaker, Turn.gap(index - 1, index, in: story) <= 1 {
      return "goes on from line \(line(of: index - 1))"
    }
    return before(index, speaker) ?? lead(index, speaker) ?? after(index, speaker)
  }

  private func before(_ index: Int, _ speaker: Int) -> String? {
    guard index > 1, let earlier = self.speaker(of: index - 1), earlier != speaker,
      Turn.gap(index - 1, index, in: story) <= 2
    else { return nil }
    var first = index - 1
    while first > 0, Turn.gap(first - 1, first, in: story) <= 1, self.speaker(of: first - 1) != nil,
      self.speaker(of: first - 1) == self.speaker(of: first + 1)
    {
      first -= 1
    }
    return first < index - 1 ? "alternates with \(name(of: earlier)) since line \(line(of: first))" : nil
  }

  /// Who acts in the narration right before an untagged speech.
  private func lead(_ index: Int, _ speaker: Int) -> String? {
    guard [0, 8].contains(story.utterances[index].primary.rank),
      let found = Antecedent.of(index, gender: 0, in: story), found.member == speaker
    else { return nil }
    return "the narration right before tells of \(name(of: speaker))"
  }

  private func after(_ index: Int, _ speaker: Int) -> String? {
    guard let next = self.speaker(of: index + 1), next != speaker, Turn.gap(index, index + 1, in: story) <= 1 else {
      return nil
    }
    if self.speaker(of: index + 2) == speaker, Turn.gap(index + 1, index + 2, in: story) <= 1 {
      return "alternates with \(name(of: next)), who speaks in line \(line(of: index + 1))"
    }
    return nil
  }
}
