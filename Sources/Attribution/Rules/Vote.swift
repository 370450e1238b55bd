/// What a rule says for or against a member as the speaker of an utterance, on the ranker's scale of log odds.
struct Vote: Equatable, Sendable {
  var member: Int
  var weight: Float

  init(_ member: Int, _ weight: Float) {
    self.member = member
    self.weight = weight
  }
}
