/// Two who talk take turns: an untagged line belongs to the one who spoke before the last.
enum TurnRule {
  static let alternates: Float = 1.5
  static let notAgain: Float = -2
  /// What an alternation counts that is told from the lines behind: a third who breaks in is named there, not before.
  static let looksAhead: Float = 0.7
  /// What is left of an alternation's weight with each line that is known by it alone.
  static let fading: Float = 0.85

  /// By utterance, given the speakers known by the words beside.
  static func votes(known: [Int], in story: Story, scene: Scene) -> [[Vote]] {
    var votes = story.utterances.map { _ in [Vote]() }
    let forward = walk(known, story.utterances.indices.map { $0 }, in: story, scene: scene)
    let backward = walk(known, story.utterances.indices.reversed(), in: story, scene: scene)
    for index in story.utterances.indices where known[index] < 0 {
      for (found, trust) in [(forward[index], Float(1)), (backward[index], looksAhead)] where found.member >= 0 {
        votes[index].append(Vote(found.member, alternates * trust * found.weight))
      }
      let near = [index - 1, index + 1].filter { followsBare($0, index, in: story) && known[$0] >= 0 }
      for other in Set(near.map { known[$0] }).sorted() { votes[index].append(Vote(other, notAgain)) }
    }
    return votes
  }

  private struct Found {
    var member = -1
    var weight: Float = 0
  }

  private static func walk(_ known: [Int], _ order: [Int], in story: Story, scene: Scene) -> [Found] {
    var found = known.map { Found(member: $0, weight: $0 < 0 ? 0 : 1) }
    for (place, index) in order.enumerated() where known[index] < 0 && place > 0 {
      let last = order[place - 1]
      guard followsBare(last, index, in: story), found[last].member >= 0 else { continue }
      let calledHere = AddressRule.called(in: story.utterances[index], of: story)
      var next = -1
      var weight = found[last].weight
      if place > 1, isNear(order[place - 2], last, in: story), found[order[place - 2]].member >= 0,
        found[order[place - 2]].member != found[last].member,
        !isToldTo(last, after: order[place - 2], among: order[..<place], found: found, in: story)
      {
        next = found[order[place - 2]].member
        weight = min(weight, found[order[place - 2]].weight)
      } else {
        // The one who has been in the talk with him; else the only other one there.
        let others = scene.people(at: index).filter {
          $0 != found[last].member && story.cast.members[$0].kind != .crowd && !calledHere.contains($0)
        }
        let isTold =
          place > 1 && isToldTo(last, after: order[place - 2], among: order[..<place], found: found, in: story)
        let partner =
          (isTold ? nil : acting(before: last, except: found[last].member, in: story, walksAhead: last < index))
          ?? partner(of: last, among: order[..<place], found: found, in: story)
        // Whoever tells the story is mostly the other one.
        let teller = others.first { $0 == story.cast.narrator }
        next = partner ?? teller ?? others.first ?? -1
        weight *= others.count == 1 || partner != nil || teller != nil ? ofPartner : ofOthers
      }
      guard next >= 0, !calledHere.contains(next) else { continue }
      // Where two are there already, whoever is named only later may not have come yet.
      if last > index {
        let there = scene.people(at: index)
        if there.count > 1, !there.contains(next) { continue }
      }
      found[index] = Found(member: next, weight: weight * fading)
    }
    return found
  }

  /// What an answer counts that no alternation tells, from one who is in the talk, and from anyone there.
  static let ofPartner: Float = 0.7
  static let ofOthers: Float = 0.5

  /// Whether somebody new speaks behind narration, to the one who tells the story and has just been in its talk.
  private static func isToldTo(
    _ last: Int, after earlier: Int, among walked: ArraySlice<Int>, found: [Found], in story: Story
  ) -> Bool {
    guard earlier < last, let narrator = story.cast.narrator, found[last].member != narrator,
      Turn.gap(earlier, last, in: story) == 2
    else { return false }
    return walked.suffix(memory).contains { found[$0].member == narrator }
  }

  /// How many utterances off the one may have spoken who is in the talk.
  private static let memory = 6

  /// Who acted in the narration right before an utterance that another says: "Josie passed it." `"I saw that," said her father.`
  private static func acting(before index: Int, except speaker: Int, in story: Story, walksAhead: Bool) -> Int? {
    guard walksAhead, let found = Antecedent.of(index, gender: 0, in: story), !found.isInside,
      found.member != speaker
    else { return nil }
    return found.member
  }

  /// Who spoke last before an utterance, in walking order, beside the one who says it.
  private static func partner(of last: Int, among walked: ArraySlice<Int>, found: [Found], in story: Story) -> Int? {
    let scene = story.reading.paragraphs[story.utterances[last].paragraph].scene
    // Who tells the story is in most of its talk.
    if let narrator = story.cast.narrator, found[last].member != narrator,
      walked.suffix(memory).contains(where: { found[$0].member == narrator })
    {
      return narrator
    }
    for other in walked.suffix(memory).reversed() {
      guard story.reading.paragraphs[story.utterances[other].paragraph].scene == scene else { return nil }
      let member = found[other].member
      if member >= 0, member != found[last].member, story.cast.members[member].kind != .crowd { return member }
    }
    return nil
  }

  /// Whether one line follows the other without narration between, in paragraphs of their own.
  private static func followsBare(_ one: Int, _ other: Int, in story: Story) -> Bool {
    guard story.utterances.indices.contains(one), story.utterances.indices.contains(other) else { return false }
    let (first, second) = (min(one, other), max(one, other))
    guard Turn.gap(first, second, in: story) == 1 else { return false }
    // One speech may run over several paragraphs.
    return !story.reading.quotations[story.utterances[second].quotations.lowerBound].continuesPrevious
  }

  private static func isNear(_ one: Int, _ other: Int, in story: Story) -> Bool {
    let (first, second) = (min(one, other), max(one, other))
    return (1...2).contains(Turn.gap(first, second, in: story))
  }
}
