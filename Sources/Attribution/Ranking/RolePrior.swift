/// In a short story whoever is called by a role is somebody of his own: "said the guard" is the guard.
///
/// The novels that the ranker learns from teach it that "the old gentleman" is mostly somebody with a name; in a story
/// too short for introductions he mostly is not.
enum RolePrior {
  /// Up to how many tokens a story is short.
  static let longest = 12_000
  /// What is added to the score.
  static let gain: Float = 1.5

  static func apply(_ story: Story, _ scores: inout [Float], in table: FeatureTable) {
    guard story.reading.tokens.count <= longest else { return }
    for (index, utterance) in story.utterances.enumerated() {
      let (tag, rank) = utterance.primary
      guard tag.kind == .role, tag.mention >= 0, rank <= 4 else { continue }
      for row in table.rows(of: index) where Int(table.members[row]) == story.mentions[tag.mention].member {
        scores[row] += gain
      }
    }
  }
}
