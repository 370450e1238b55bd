/// Whom the utterance itself and its neighbours name and call.
extension CandidateFinder {
  mutating func readNeighbours(of index: Int, into found: inout [CandidateStatistics]) {
    readSpeech(of: index, into: &found) { candidate, mention in
      candidate.saidOwn += 1
      if mention.isVocative { candidate.calledOwn = true }
    }
    let own = story.utterances[index]
    for mention in mentions(in: own) {
      for other in mention.others.prefix(4) { found[slot(of: other, in: &found)].alternativeOwn = true }
    }
    for step in 1...4 where index - step >= 0 {
      guard own.paragraph - story.utterances[index - step].paragraph <= 2 * step + 2 else { break }
      readSpeech(of: index - step, into: &found) { candidate, mention in
        if step == 1 { candidate.saidBefore += 1 }
        if mention.isVocative {
          candidate.calledNear += 1
          if step == 1 { candidate.calledBefore = true }
          if step == 2 { candidate.calledTwoBefore = true }
        }
      }
    }
    if index + 1 < story.utterances.count, story.utterances[index + 1].paragraph - own.paragraph <= 4 {
      readSpeech(of: index + 1, into: &found) { candidate, mention in
        candidate.saidAfter += 1
        if mention.isVocative { candidate.calledAfter = true }
      }
    }
  }

  private mutating func readSpeech(
    of index: Int, into found: inout [CandidateStatistics], _ note: (inout CandidateStatistics, Mention) -> Void
  ) {
    for mention in mentions(in: story.utterances[index]) { note(&found[slot(of: mention.member, in: &found)], mention) }
  }

  /// The mentions inside an utterance's quotations.
  private func mentions(in utterance: Utterance) -> some Sequence<Mention> {
    let first = firstMention { story.mentions[$0].tokens.lowerBound >= utterance.tokens.lowerBound }
    return story.mentions[first...].lazy.prefix { $0.tokens.lowerBound < utterance.tokens.upperBound }
      .filter { !$0.isNarration }
  }
}
