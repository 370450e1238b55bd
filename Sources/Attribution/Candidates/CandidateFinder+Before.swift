/// What stands before an utterance, from the nearest mention back.
extension CandidateFinder {
  mutating func walkBack(from utterance: Utterance, index: Int, into found: inout [CandidateStatistics]) {
    let start = utterance.tokens.lowerBound
    while nearEnd < story.sightings.count, story.sightings[nearEnd].token < utterance.tokens.upperBound { nearEnd += 1 }
    while nearEnd > 0, story.sightings[nearEnd - 1].token >= utterance.tokens.upperBound { nearEnd -= 1 }
    let (primary, _) = utterance.primary
    let pronoun = primary.kind == .he || primary.kind == .she ? primary.subject : -1
    var at = nearEnd - 1
    var named = 0
    var sawPreviousSubject = false
    var sawPreviousMeant = false
    var anaphor = -1
    while at >= 0 {
      let sighting = story.sightings[at]
      let distance = max(0, start - sighting.token)
      let paragraphs = utterance.paragraph - sighting.paragraph
      if paragraphs > Self.paragraphsBack || distance > Self.tokensBack { break }
      at -= 1
      let place = slot(of: sighting.member, in: &found)
      if sighting.isNarration, sighting.token < start {
        // A role that means someone with a name stands for him alone.
        if sighting.isPronoun { anaphor = sighting.token }
        let isAnaphor = !sighting.isPronoun && anaphor == sighting.token
        if isAnaphor, found[place].lastAny == CandidateStatistics.far { found[place].standsForAnother = true }
        if !isAnaphor { found[place].lastMeant = min(found[place].lastMeant, distance) }
        if sighting.isSubject, distance <= 300, !isAnaphor { found[place].subjects += 1 }
        if paragraphs == 1, !sawPreviousMeant, sighting.isSubject {
          sawPreviousMeant = true
          found[place].isLastMeantOfPrevious = true
        }
      }
      guard !sighting.isPronoun else {
        if paragraphs == 0 { found[place].pronouns += 1 }
        continue
      }
      let mention = story.mentions[sighting.mention]
      var weight = 1 / Double(20 + distance) * (sighting.isNarration ? 1 : 0.35) * (sighting.isSubject ? 1.5 : 1)
      if sighting.token >= start {
        if !sighting.isNarration { weight *= 0.2 }
        if sighting.isNarration { found[place].inside += 1 } else { continue }
        found[place].weight += weight
        for other in mention.others.prefix(4) { found[slot(of: other, in: &found)].weight += weight * 0.3 }
        continue
      }
      found[place].weight += weight
      for other in mention.others.prefix(4) { found[slot(of: other, in: &found)].weight += weight * 0.3 }
      found[place].lastAny = min(found[place].lastAny, distance)
      if distance <= 1_500 { found[place].lately += 1 }
      guard sighting.isNarration else { continue }
      if distance <= 300 { found[place].recent += 1 }
      if found[place].lastNarration == CandidateStatistics.far {
        found[place].lastNarration = distance
        found[place].lastNarrationParagraphs = paragraphs
        found[place].lastWasSubject = mention.isSubject
        found[place].lastWasPossessive = mention.isPossessive
        found[place].lastFollowedPreposition = mention.followsPreposition
        found[place].othersSince = named
        named += 1
      }
      if pronoun >= 0, sighting.token < pronoun {
        found[place].lastBeforeTag = min(found[place].lastBeforeTag, pronoun - sighting.token)
      }
      if sighting.isSubject { found[place].lastSubject = min(found[place].lastSubject, distance) }
      if paragraphs == 1 {
        found[place].previous += 1
        if sighting.isSubject, !sawPreviousSubject {
          sawPreviousSubject = true
          found[place].isLastSubjectOfPrevious = true
        }
      }
      if paragraphs == 0, sighting.token >= utterance.room.lowerBound {
        found[place].before += 1
        if sighting.isSubject { found[place].subjectBefore = true }
        if mention.isPossessive { found[place].possessive = true }
      }
    }
    if pronoun >= 0 { readAfterPronoun(utterance, pronoun: pronoun, into: &found) }
    readFirsts(of: utterance.paragraph, own: true, into: &found)
    if utterance.paragraph > 0 { readFirsts(of: utterance.paragraph - 1, own: false, into: &found) }
  }

  /// Mentions between the speech and a pronoun behind it: "said, looking at Tom, she".
  private mutating func readAfterPronoun(_ utterance: Utterance, pronoun: Int, into found: inout [CandidateStatistics])
  {
    var at = nearEnd
    while at < story.sightings.count, story.sightings[at].token < pronoun {
      let sighting = story.sightings[at]
      if sighting.isNarration, !sighting.isPronoun {
        let place = slot(of: sighting.member, in: &found)
        found[place].lastBeforeTag = min(found[place].lastBeforeTag, pronoun - sighting.token)
      }
      at += 1
    }
  }

  private mutating func readFirsts(of paragraph: Int, own: Bool, into found: inout [CandidateStatistics]) {
    var low = 0
    var high = nearEnd
    while low < high {
      let middle = (low + high) / 2
      if story.sightings[middle].paragraph < paragraph { low = middle + 1 } else { high = middle }
    }
    var sawNamed = false
    var sawSubject = false
    while low < story.sightings.count, story.sightings[low].paragraph == paragraph, !(sawNamed && sawSubject) {
      let sighting = story.sightings[low]
      low += 1
      guard sighting.isNarration, !sighting.isPronoun else { continue }
      let place = slot(of: sighting.member, in: &found)
      if !sawNamed {
        sawNamed = true
        if own { found[place].isFirstNamed = true }
      }
      if !sawSubject, sighting.isSubject {
        sawSubject = true
        if own { found[place].isFirstSubject = true } else { found[place].isFirstSubjectOfPrevious = true }
      }
    }
  }
}
