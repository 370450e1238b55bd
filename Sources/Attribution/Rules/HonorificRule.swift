/// "Sir" is said to a man, "ma'am" to a woman: to the one who has just spoken, who does not say it and may answer.
enum HonorificRule {
  static let own: Float = -2.5
  static let answers: Float = 0.7
  /// Against an answer by someone of the other gender.
  static let other: Float = -1
  /// How many utterances back the one may have spoken who is spoken to.
  private static let memory = 3

  /// By utterance, given the speakers known by the words beside.
  static func votes(known: [Int], in story: Story, scene: Scene) -> [[Vote]] {
    var votes = story.utterances.map { _ in [Vote]() }
    for index in story.utterances.indices {
      let gender = gender(of: index, in: story)
      guard gender != 0 else { continue }
      let people = scene.people(at: index)
      if let addressee = addressee(of: index, gender: gender, known: known, people: people, in: story) {
        if known[index] < 0 { votes[index].append(Vote(addressee, own)) }
        if isAnswer(index + 1, known: known, in: story) { votes[index + 1].append(Vote(addressee, answers)) }
      }
      guard isAnswer(index + 1, known: known, in: story) else { continue }
      for member in people where story.cast.members[member].gender * gender < -0.3 {
        votes[index + 1].append(Vote(member, other))
      }
    }
    return votes
  }

  private static func gender(of index: Int, in story: Story) -> Float {
    for token in story.utterances[index].tokens {
      let gender = Honorific.gender(token, in: story.reading)
      if gender != 0 { return gender }
    }
    return 0
  }

  /// The last known speaker of that gender in the talk; else the only one there.
  private static func addressee(
    of index: Int, gender: Float, known: [Int], people: [Int], in story: Story
  ) -> Int? {
    let near = max(0, index - memory)..<index
    for other in near.reversed() where Turn.isNear(other, index, in: story) {
      // Whoever spoke in between may be the one.
      guard known[other] >= 0 else { break }
      if known[other] != known[index], story.cast.members[known[other]].gender * gender > 0.3 { return known[other] }
    }
    let called = near.flatMap { AddressRule.called(in: story.utterances[$0], of: story) }
    let fitting = Set(people + called).filter {
      story.cast.members[$0].gender * gender > 0.3 && $0 != known[index]
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  private static func isAnswer(_ index: Int, known: [Int], in story: Story) -> Bool {
    story.utterances.indices.contains(index) && known[index] < 0 && Turn.gap(index - 1, index, in: story) == 1
  }
}
