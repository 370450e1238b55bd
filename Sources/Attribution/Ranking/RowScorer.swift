/// Scores rows of features as they come, a block at a time, and keeps none of them.
struct RowScorer {
  /// How many rows are scored together: few enough for the cache, enough for the trees to stay in it.
  private static let block = 512

  private let trees: TreeEnsemble
  private var pending: [Float] = []
  private var scores: [Float] = []

  init(_ trees: TreeEnsemble) {
    self.trees = trees
    pending.reserveCapacity((Self.block + CandidateFinder.most) * trees.width)
  }

  /// Takes the rows of one utterance.
  mutating func append(_ rows: [Float]) {
    pending.append(contentsOf: rows)
    if pending.count >= Self.block * trees.width { score() }
  }

  /// By row, the score.
  mutating func finish() -> [Float] {
    score()
    return scores
  }

  private mutating func score() {
    scores.append(contentsOf: trees.scores(of: pending))
    pending.removeAll(keepingCapacity: true)
  }
}
