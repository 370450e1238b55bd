/// Scores to probabilities, within each utterance's candidates.
enum Softmax {
  static func probabilities(_ scores: [Float], in table: FeatureTable) -> [Float] {
    var probabilities = scores
    for utterance in 0..<table.count {
      let rows = table.rows(of: utterance)
      guard let most = rows.map({ scores[$0] }).max() else { continue }
      var total = 0.0
      for row in rows {
        let value = FastMath.exp(Double(scores[row] - most))
        probabilities[row] = Float(value)
        total += value
      }
      for row in rows { probabilities[row] = Float(Double(probabilities[row]) / total) }
    }
    return probabilities
  }

  /// The same with what a person has settled made certain.
  static func settle(_ story: Story, _ probabilities: inout [Float], in table: FeatureTable) {
    for (utterance, member) in story.settled.enumerated() where member >= 0 {
      for row in table.rows(of: utterance) { probabilities[row] = Int(table.members[row]) == member ? 1 : 0 }
    }
  }
}
