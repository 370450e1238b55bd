/// What the narration behind an utterance names.
extension CandidateFinder {
  mutating func walkOn(from utterance: Utterance, index: Int, into found: inout [CandidateStatistics]) {
    let end = utterance.tokens.upperBound
    var at = nearEnd
    var sawNext = false
    var sawNextSubject = false
    while at < story.sightings.count {
      let sighting = story.sightings[at]
      let paragraphs = sighting.paragraph - utterance.paragraph
      if paragraphs > 2 || sighting.token - end > 600 { break }
      at += 1
      guard sighting.isNarration else { continue }
      let place = slot(of: sighting.member, in: &found)
      if sighting.isPronoun {
        if paragraphs == 0, sighting.token < utterance.room.upperBound { found[place].pronouns += 1 }
        continue
      }
      let mention = story.mentions[sighting.mention]
      let distance = sighting.token - end
      let weight = 0.8 / Double(20 + distance) * (sighting.isSubject ? 1.5 : 1)
      found[place].weight += weight
      for other in mention.others.prefix(4) { found[slot(of: other, in: &found)].weight += weight * 0.3 }
      if found[place].nextNarration == CandidateStatistics.far {
        found[place].nextNarration = distance
        found[place].nextParagraphs = paragraphs
      }
      if paragraphs == 0, sighting.token < utterance.room.upperBound {
        found[place].after += 1
        if sighting.isSubject { found[place].subjectAfter = true }
        if mention.isPossessive { found[place].possessive = true }
      }
      if paragraphs == 1 {
        found[place].next += 1
        if !sawNext {
          sawNext = true
          found[place].isFirstOfNext = true
        }
        if sighting.isSubject, !sawNextSubject {
          sawNextSubject = true
          found[place].isFirstSubjectOfNext = true
        }
      }
    }
  }
}
