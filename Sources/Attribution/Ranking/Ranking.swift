/// Who may have said each utterance, and how likely.
struct Ranking: Sendable {
  struct Choice: Sendable {
    var member: Int
    var probability: Float
  }

  /// By utterance: the likeliest first; empty where nobody is known.
  var choices: [[Choice]]

  /// Ranks the candidates of all utterances of a story.
  static func of(_ story: Story) -> Ranking {
    let table = FirstStage.table(of: story)
    guard !table.members.isEmpty else { return Ranking(choices: story.utterances.map { _ in [] }) }
    let single = PlainScorer.probabilities(of: table)
    let buckets = story.utterances.indices.map { Transitions.bucket($0, in: story) }
    let joint = Lattice(transitions: .plain).marginals(of: table, scores: single, buckets: buckets)
    return Ranking(table, probabilities: joint)
  }

  init(choices: [[Choice]]) { self.choices = choices }

  init(_ table: FeatureTable, probabilities: [Float]) {
    choices = (0..<table.count).map { utterance in
      table.rows(of: utterance).sorted {
        probabilities[$0] == probabilities[$1] ? $0 < $1 : probabilities[$0] > probabilities[$1]
      }
      .prefix(4).map { Choice(member: Int(table.members[$0]), probability: probabilities[$0]) }
    }
  }
}
