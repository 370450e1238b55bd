extension ReasonFinder {
  /// Why "he" or "she" beside the speech is the speaker.
  func pronoun(_ tag: SpeechTag, _ index: Int, _ speaker: Int) -> String {
    let own = story.reading.traits(tag.subject).has([.he, .she]) ? story.reading.form(tag.subject) : ""
    let pronoun = own.isEmpty ? (tag.kind == .he ? "he" : "she") : own
    let sex = tag.kind == .he ? "man" : "woman"
    let fitting = peopleNear(index).filter { story.cast.members[$0].gender * tag.gender > -0.25 }
    if fitting == [speaker] { return "\(pronoun): the only \(sex) in the scene" }
    if named(lastBefore: tag, at: index) == speaker { return "\(pronoun): \(name(of: speaker)), named last" }
    if let found = Antecedent.of(index, gender: tag.gender, in: story), found.member == speaker {
      return "\(pronoun): \(name(of: speaker)), told of right before"
    }
    if TagFeatures.meant(tag, speaker, in: story) > 0 {
      return "\(pronoun): \(name(of: speaker)), of whom the narration speaks"
    }
    let rival = ranking.choices[index].dropFirst().first {
      story.cast.members[$0.member].gender * tag.gender > 0.25
    }
    return rival.map { "\(pronoun): \(name(of: speaker)) sooner than \(name(of: $0.member))" }
      ?? "\(pronoun): most likely \(name(of: speaker))"
  }

  /// Who fits the pronoun and was named last in the narration before it.
  private func named(lastBefore tag: SpeechTag, at index: Int) -> Int? {
    let scene = story.reading.paragraphs[story.utterances[index].paragraph].scene
    var at = sightingsBefore(token: tag.subject) - 1
    while at >= 0 {
      let sighting = story.sightings[at]
      at -= 1
      guard story.reading.paragraphs[sighting.paragraph].scene == scene,
        story.utterances[index].paragraph - sighting.paragraph <= 10
      else { return nil }
      guard sighting.isNarration, !sighting.isPronoun, !story.mentions[sighting.mention].isFirstPerson else { continue }
      if story.cast.members[sighting.member].gender * tag.gender > -0.25 { return sighting.member }
    }
    return nil
  }
}
