extension ReasonFinder {
  /// Paragraphs back within which someone is held to be in the scene.
  private static let reach = 40

  /// Who is in the scene: named or meant in its narration, or speaking, within forty paragraphs before the speech; last first.
  /// Neither crowds nor a narrator who says "I" are among them.
  func peopleNear(_ index: Int) -> [Int] {
    let utterance = story.utterances[index]
    let scene = story.reading.paragraphs[utterance.paragraph].scene
    var people: [Int] = []
    func add(_ member: Int) {
      guard story.cast.members[member].kind != .crowd, member != story.cast.narrator, !people.contains(member) else {
        return
      }
      people.append(member)
    }
    var at = sightingsBefore(token: utterance.room.upperBound) - 1
    while at >= 0 {
      let sighting = story.sightings[at]
      at -= 1
      guard utterance.paragraph - sighting.paragraph <= Self.reach,
        story.reading.paragraphs[sighting.paragraph].scene == scene
      else { break }
      if sighting.isNarration { add(sighting.member) }
    }
    var other = index
    while other >= 0, utterance.paragraph - story.utterances[other].paragraph <= Self.reach,
      story.reading.paragraphs[story.utterances[other].paragraph].scene == scene
    {
      if let member = speaker(of: other) { add(member) }
      other -= 1
    }
    return people
  }

  /// How many sightings stand before a token, found by halving.
  func sightingsBefore(token: Int) -> Int {
    var low = 0
    var high = story.sightings.count
    while low < high {
      let middle = (low + high) / 2
      if story.sightings[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The reason that is left: who is told of, or spoke, not far away.
  func byNearness(_ index: Int, _ speaker: Int) -> String {
    let near = peopleNear(index)
    let isTalk = index > 0 && Turn.isNear(index - 1, index, in: story)
    if isTalk, let earlier = self.speaker(of: index - 1), earlier != speaker, near.contains(speaker),
      near.allSatisfy({ $0 == speaker || $0 == earlier })
    {
      return "the only one in the scene with \(name(of: earlier))"
    }
    if let before = (max(0, index - 12)..<index).last(where: { self.speaker(of: $0) == speaker }),
      Turn.isNear(before, index, in: story)
    {
      return "in the talk: \(name(of: speaker)) spoke in line \(line(of: before))"
    }
    if near.first == speaker { return "the narration spoke last of \(name(of: speaker))" }
    if near.contains(speaker) { return "\(name(of: speaker)) is in the scene" }
    if story.cast.narrator == speaker { return "the narrator is in the scene" }
    return "\(name(of: speaker)) is the likeliest of those who come in around here"
  }
}
