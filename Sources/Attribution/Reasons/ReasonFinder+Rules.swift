/// What rules for short stories say that no tag and no turn tells.
extension ReasonFinder {
  /// "He can still hear the quiet voice": whose it is.
  func byVoice(_ index: Int, _ speaker: Int) -> String? {
    guard story.reading.isShort, favours(VoiceHeardRule.votes(index, in: story), speaker) else { return nil }
    return "the voice heard is \(genitive(speaker))"
  }

  /// "dijo al fin": a verb of speech without a subject.
  func byVerb(_ index: Int, _ speaker: Int) -> String? {
    guard story.reading.isShort, favours(BareVerbRule.votes(index, in: story), speaker) else { return nil }
    return "tag without a name: \(name(of: speaker)) acted last"
  }

  private func favours(_ votes: [Vote], _ speaker: Int) -> Bool {
    votes.contains { $0.member == speaker && $0.weight > 0 }
  }
}
