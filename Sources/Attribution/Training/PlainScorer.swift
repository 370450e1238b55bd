/// A hand-weighted scorer over the first stage's features: the floor beneath the trained model, and what ranks languages
/// that the model has not seen.
enum PlainScorer {
  private static let weights: [(String, Float)] = [
    ("bestMatch", 3), ("primaryMatch", 2.5), ("primaryFit", 1.5), ("insideMatch", 0.6), ("afterMatch", 0.6),
    ("afterFit", 0.4),
    ("beforeMatch", 0.4), ("isSpokenTo", -1.5), ("primaryMeant", 1.2), ("afterMeant", 0.3), ("groupFit", 2),
    ("kinTitle", 0.3),
    ("rankNarration", -0.12), ("rankMeant", -0.1), ("rankFit", -0.12), ("lastMeant", -0.2), ("subjectBefore", 0.7),
    ("subjectAfter", 0.7), ("firstSubject", 0.5), ("firstNamed", 0.3), ("pronounsHere", 0.1), ("saidOwn", -0.8),
    ("calledOwn", -2.5),
    ("calledBefore", 1.6), ("calledTwoBefore", -0.5), ("calledAfter", 0.6), ("anchor-2", 0.5), ("anchor-1", -0.7),
    ("anchor1", -0.6), ("anchor2", 0.4), ("evenBack", 1), ("oddBack", -1), ("evenOn", 0.6), ("oddOn", -0.7),
    ("taggedBack", 0.8), ("taggedOn", 0.5), ("bookCount", 0.1), ("chapterCount", 0.15), ("lastSubjectOfPrevious", 0.3),
  ]

  private static let places: [(Int, Float)] = weights.compactMap { name, weight in
    FirstStage.names.firstIndex(of: name).map { ($0, weight) }
  }

  /// By row, the probability among its utterance's candidates.
  static func probabilities(of table: FeatureTable) -> [Float] {
    var scores = [Float](repeating: 0, count: table.members.count)
    for row in scores.indices {
      for (place, weight) in places { scores[row] += table.values[row * table.width + place] * weight }
    }
    return Softmax.probabilities(scores, in: table)
  }
}
