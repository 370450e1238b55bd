/// Who may have said each utterance, and how likely.
struct Ranking: Sendable {
  struct Choice: Sendable {
    var member: Int
    /// How likely, calibrated: of those at 0.9, nine in ten are right.
    var probability: Float
  }

  /// How many are kept for each utterance.
  static let kept = 4

  /// By utterance: the likeliest first; empty where nobody is known.
  var choices: [[Choice]]

  init(choices: [[Choice]]) { self.choices = choices }

  /// Ranks the candidates of all utterances of a story: each by itself, then in view of its neighbours, then all together.
  static func of(_ story: Story, model: Model) -> Ranking {
    let (table, scores) = FirstStage.scored(story, by: model.first)
    guard !table.members.isEmpty else { return Ranking(choices: story.utterances.map { _ in [] }) }
    return Ranking(
      table, probabilities: probabilities(of: story, table: table, scores: scores, model: model),
      calibrations: [model.calibration] + (story.reading.isShort ? [StoryCalibration.calibration] : []))
  }

  /// By row, the joint probability before calibration.
  ///
  /// - Parameters:
  ///   - table: The columns of the first stage's that the second keeps.
  ///   - scores: By row, the first stage's score.
  static func probabilities(of story: Story, table: FeatureTable, scores: [Float], model: Model) -> [Float] {
    var scores = scores
    RolePrior.apply(story, &scores, in: table)
    StoryRules.apply(story, &scores, in: table)
    var single = Softmax.probabilities(scores, in: table)
    Softmax.settle(story, &single, in: table)
    scores = SecondStage.scores(of: story, first: table, probabilities: single, by: model.second)
    RolePrior.apply(story, &scores, in: table)
    StoryRules.apply(story, &scores, in: table)
    var seen = Softmax.probabilities(scores, in: table)
    Softmax.settle(story, &seen, in: table)
    let buckets = story.utterances.indices.map { Transitions.bucket($0, in: story) }
    return Lattice(transitions: model.transitions).marginals(of: table, scores: seen, buckets: buckets)
  }

  /// The choices that probabilities, by row, make of a table, calibrated step by step.
  init(_ table: FeatureTable, probabilities: [Float], calibrations: [Calibration]) {
    choices = (0..<table.count).map { utterance in
      let best = table.rows(of: utterance).sorted {
        probabilities[$0] == probabilities[$1] ? $0 < $1 : probabilities[$0] > probabilities[$1]
      }.prefix(Self.kept)
      guard let top = best.first else { return [] }
      // The rest share what the best leaves, in their proportions.
      let right = calibrations.reduce(probabilities[top]) { $1.calibrated($0) }
      let left = probabilities[top] < 1 ? min(1, (1 - right) / (1 - probabilities[top])) : 0
      return best.map { row in
        Choice(member: Int(table.members[row]), probability: row == top ? right : min(right, probabilities[row] * left))
      }
    }
  }
}
