/// Who is there: named or meant in the narration of the scene, lately.
struct Scene {
  /// How many paragraphs back someone may have been named last.
  static let reach = 40

  private let story: Story
  /// By utterance: where its sightings end, those of its own paragraph's room included.
  private let ends: [Int]

  init(of story: Story) {
    self.story = story
    var at = 0
    ends = story.utterances.map { utterance in
      while at < story.sightings.count, story.sightings[at].token < utterance.room.upperBound { at += 1 }
      return at
    }
  }

  /// Those who are there at an utterance, the one named last first.
  func people(at index: Int) -> [Int] {
    let utterance = story.utterances[index]
    let scene = story.reading.paragraphs[utterance.paragraph].scene
    var people: [Int] = []
    for sighting in story.sightings[..<ends[index]].reversed() {
      guard utterance.paragraph - sighting.paragraph <= Self.reach,
        story.reading.paragraphs[sighting.paragraph].scene == scene
      else { break }
      guard sighting.isNarration, !people.contains(sighting.member) else { continue }
      // "his wife's letter": who is only an owner or an object may be far away.
      if sighting.mention >= 0, story.mentions[sighting.mention].isPossessive { continue }
      people.append(sighting.member)
    }
    return people
  }
}
