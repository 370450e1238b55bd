/// Says why a speech was given to its speaker, in words that a reader of the story understands.
///
/// The ranker weighs many things at once; what is told is the plainest one that speaks for its choice.
struct ReasonFinder {
  let story: Story
  let ranking: Ranking
  /// By quotation: its line in the script, counted from 1.
  let lines: [Int]

  /// The reason for an utterance's first choice.
  func reason(for index: Int) -> String {
    guard let speaker = speaker(of: index) else { return "nobody is known to be near" }
    if story.introductions[index] == speaker { return "gives the name \(name(of: speaker))" }
    return byTag(index, speaker) ?? byAddress(index, speaker) ?? byTurns(index, speaker) ?? byNearness(index, speaker)
  }

  private func speaker(of index: Int) -> Int? {
    ranking.choices.indices.contains(index) ? ranking.choices[index].first?.member : nil
  }

  private func name(of member: Int) -> String { story.cast.members[member].name }

  private func line(of index: Int) -> Int { lines[story.utterances[index].quotations.lowerBound] }

  // MARK: The words beside the speech

  private func byTag(_ index: Int, _ speaker: Int) -> String? {
    let utterance = story.utterances[index]
    for tag in [utterance.primary.tag, utterance.inside, utterance.after, utterance.before, utterance.lead] {
      switch tag.kind {
      case .firstPerson where story.cast.narrator == speaker:
        return "tag: \(words(of: tag))"
      case .name, .role:
        guard TagFeatures.match(tag, speaker, in: story) > 0 else { continue }
        return tag.hasVerb ? "tag: \(words(of: tag))" : "\(subject(of: tag)) acts beside the speech"
      case .he, .she:
        // "demanda-t-elle" is not taken back by a "he" of the paragraph before.
        guard TagFeatures.fit(tag, speaker, in: story) > 0, tag.gender * utterance.primary.tag.gender >= 0 else {
          continue
        }
        return pronoun(tag, index, speaker)
      default: continue
      }
    }
    return nil
  }

  private func pronoun(_ tag: SpeechTag, _ index: Int, _ speaker: Int) -> String {
    let pronoun = tag.kind == .he ? "he" : "she"
    let sex = tag.kind == .he ? "man" : "woman"
    let others = peopleNear(index).filter { $0 != speaker && story.cast.members[$0].gender * tag.gender > -0.25 }
    if others.isEmpty { return "\(pronoun): the only \(sex) in the scene" }
    if TagFeatures.meant(tag, speaker, in: story) > 0 { return "\(pronoun): \(name(of: speaker)), named last" }
    return "\(pronoun): most likely \(name(of: speaker))"
  }

  /// Who is named in the narration of the scene, within forty paragraphs before the speech.
  private func peopleNear(_ index: Int) -> [Int] {
    let utterance = story.utterances[index]
    let scene = story.reading.paragraphs[utterance.paragraph].scene
    var people: [Int] = []
    var at = sightingsBefore(token: utterance.room.upperBound) - 1
    while at >= 0 {
      let sighting = story.sightings[at]
      at -= 1
      guard utterance.paragraph - sighting.paragraph <= 40,
        story.reading.paragraphs[sighting.paragraph].scene == scene
      else { break }
      if sighting.isNarration, !people.contains(sighting.member) { people.append(sighting.member) }
    }
    return people
  }

  private func sightingsBefore(token: Int) -> Int {
    var low = 0
    var high = story.sightings.count
    while low < high {
      let middle = (low + high) / 2
      if story.sightings[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func words(of tag: SpeechTag) -> String {
    let verb = story.reading.form(tag.verb)
    let subject = subject(of: tag)
    guard !verb.isEmpty else { return subject }
    if story.reading.traits(tag.verb).has(.speechNoun), !story.reading.traits(tag.verb).has(.speechVerb) {
      return "\(subject)'s \(verb)"
    }
    return tag.verb < tag.subject ? "\(verb) \(subject)" : "\(subject) \(verb)"
  }

  private func subject(of tag: SpeechTag) -> String {
    let tokens = tag.mention >= 0 ? story.mentions[tag.mention].tokens : tag.subject..<tag.subject + 1
    return tokens.filter(story.reading.tokens.indices.contains).map { index in
      let form = story.reading.form(index)
      return story.reading.tokens[index].isCapital || form == "i" ? NameCase.capitalised(form) : form
    }.joined(separator: " ")
  }

  // MARK: What the speeches before say

  private func byAddress(_ index: Int, _ speaker: Int) -> String? {
    guard index > 0, let earlier = self.speaker(of: index - 1), earlier != speaker,
      Turn.isNear(index - 1, index, in: story)
    else { return nil }
    let before = story.utterances[index - 1]
    if before.quotations.contains(where: { calls(speaker, in: $0) }) {
      return "was spoken to by \(name(of: earlier)) in line \(line(of: index - 1))"
    }
    if Turn.gap(index - 1, index, in: story) <= 2, endsInQuestion(before) {
      return "answers \(genitive(earlier)) question"
    }
    return nil
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

  private func genitive(_ member: Int) -> String {
    let name = name(of: member)
    return name.hasSuffix("s") ? "\(name)'" : "\(name)'s"
  }

  // MARK: Turns

  private func byTurns(_ index: Int, _ speaker: Int) -> String? {
    guard index > 0, let earlier = self.speaker(of: index - 1), Turn.isNear(index - 1, index, in: story) else {
      return nil
    }
    if earlier == speaker {
      return Turn.gap(index - 1, index, in: story) <= 1 ? "goes on from line \(line(of: index - 1))" : nil
    }
    var first = index - 1
    while first > 0, Turn.gap(first - 1, first, in: story) <= 1,
      self.speaker(of: first - 1) == self.speaker(of: first + 1)
    {
      first -= 1
    }
    guard first < index - 1 else { return nil }
    return "alternates with \(name(of: earlier)) since line \(line(of: first))"
  }

  // MARK: Who is near

  private func byNearness(_ index: Int, _ speaker: Int) -> String {
    let near = peopleNear(index)
    if near.first == speaker { return "\(name(of: speaker)) was named last" }
    if near.contains(speaker) { return "\(name(of: speaker)) is in the scene" }
    return "\(name(of: speaker)) speaks most around here"
  }
}
