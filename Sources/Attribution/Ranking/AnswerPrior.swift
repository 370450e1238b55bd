/// Who is spoken to answers: after `"How is he?" she asks Angel.` an untagged line is Angel's sooner than another's.
enum AnswerPrior {
  /// What is added to the score.
  static let gain: Float = 1

  static func apply(_ story: Story, _ scores: inout [Float], in table: FeatureTable) {
    for index in story.utterances.indices.dropFirst() where story.utterances[index].primary.rank == 0 {
      guard Turn.gap(index - 1, index, in: story) <= 2 else { continue }
      let before = story.utterances[index - 1]
      for tag in [before.after, before.inside, before.before] where tag.addressee >= 0 {
        let member = story.mentions[tag.addressee].member
        for row in table.rows(of: index) where Int(table.members[row]) == member { scores[row] += gain }
        break
      }
    }
  }
}
