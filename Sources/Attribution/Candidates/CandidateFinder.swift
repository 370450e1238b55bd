/// Chooses whom to rank for each utterance: those named nearby, and the most frequent of the chapter and of the book.
struct CandidateFinder {
  /// How many candidates are kept.
  static let most = 16
  /// How far back sightings count, in paragraphs and in tokens.
  static let paragraphsBack = 60
  static let tokensBack = 4_000

  private let story: Story
  private let bookCounts: [Int]
  private let bookOrder: [Int]
  private var chapter = -1
  private(set) var chapterCounts: [Int]
  private var chapterOrder: [Int] = []
  private var slots: [Int32]
  private var nearEnd = 0

  init(_ story: Story) {
    self.story = story
    var counts = [Int](repeating: 0, count: story.cast.members.count)
    for mention in story.mentions { counts[mention.member] += 1 }
    bookCounts = counts
    chapterCounts = Array(repeating: 0, count: counts.count)
    bookOrder = Array(counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(3))
    slots = Array(repeating: -1, count: counts.count)
  }

  func bookCount(of member: Int) -> Int { bookCounts[member] }

  /// The candidates of an utterance; utterances must be asked for in text order.
  mutating func candidates(of index: Int) -> [CandidateStatistics] {
    let utterance = story.utterances[index]
    enter(story.reading.paragraphs[utterance.paragraph].chapter)
    var found: [CandidateStatistics] = []
    walkBack(from: utterance, index: index, into: &found)
    walkOn(from: utterance, index: index, into: &found)
    readNeighbours(of: index, into: &found)
    if let reference = Anchor.reference(at: utterance.primary.tag.subject, in: story.references) {
      found[slot(of: reference.member, in: &found)].weight += 0.2
    }
    for tag in [utterance.inside, utterance.after, utterance.before, utterance.lead] where tag.mention >= 0 {
      let mention = story.mentions[tag.mention]
      found[slot(of: mention.member, in: &found)].weight += tag.hasVerb ? 0.4 : 0.2
      for other in mention.others.prefix(6) { found[slot(of: other, in: &found)].weight += 0.05 }
    }
    if story.settled[index] >= 0 { found[slot(of: story.settled[index], in: &found)].weight += 1_000 }
    if let narrator = story.cast.narrator { found[slot(of: narrator, in: &found)].weight += 0.05 }
    let speaksTogether = [utterance.inside, utterance.after, utterance.before].contains { $0.kind == .group }
    if speaksTogether, let everyone = story.cast.everyone { found[slot(of: everyone, in: &found)].weight += 0.3 }
    for member in chapterOrder { found[slot(of: member, in: &found)].weight += 0.0001 }
    for member in bookOrder { found[slot(of: member, in: &found)].weight += 0.00005 }
    for candidate in found { slots[candidate.member] = -1 }
    found.removeAll { story.cast.members[$0.member].neverSpeaks && story.settled[index] != $0.member }
    found.sort { $0.weight == $1.weight ? $0.member < $1.member : $0.weight > $1.weight }
    return Array(found.prefix(Self.most))
  }

  private mutating func enter(_ number: Int) {
    guard number != chapter else { return }
    chapter = number
    for member in chapterCounts.indices { chapterCounts[member] = 0 }
    let paragraphs = story.reading.paragraphs
    var at = firstMention { paragraphs[Int(story.mentions[$0].paragraph)].chapter >= number }
    while at < story.mentions.count, paragraphs[Int(story.mentions[at].paragraph)].chapter == number {
      chapterCounts[story.mentions[at].member] += 1
      at += 1
    }
    let counts = chapterCounts
    chapterOrder = Array(
      counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(6))
  }

  private func firstMention(where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = story.mentions.count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private mutating func slot(of member: Int, in found: inout [CandidateStatistics]) -> Int {
    if slots[member] < 0 {
      slots[member] = Int32(found.count)
      found.append(CandidateStatistics(member: member))
    }
    return Int(slots[member])
  }

  private mutating func walkBack(from utterance: Utterance, index: Int, into found: inout [CandidateStatistics]) {
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

  private mutating func walkOn(from utterance: Utterance, index: Int, into found: inout [CandidateStatistics]) {
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

  private mutating func readNeighbours(of index: Int, into found: inout [CandidateStatistics]) {
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
