/// The second stage's inputs: what the first stage thinks of an utterance's neighbours, before and after.
enum SecondStage {
  static let names =
    kept + turnNames + NeighbourFeatures.names + ParityFeatures.names + RosterFeatures.names + VoiceFeatures.names
    + GenderFeatures.names

  /// Features of the first stage that the second keeps.
  static let kept = [
    "primaryMatch", "primaryFit", "primaryRank", "primaryKind", "isNarrator", "kind", "gender", "firstPerson",
    "candidates",
    "continues", "secondInParagraph", "calledOwn", "saidOwn", "calledBefore", "calledAfter", "words", "endsQuestion",
    "narration", "isSpokenTo", "bestMatch", "lastMeant", "lastNarration", "lastParagraphs", "rankFit", "shareOfMost",
    "chapterCount", "primaryMeant", "fitting", "hasBefore", "hasAfter", "rankFitMeant",
    "rankFitTagged", "spokenToBefore", "spokenToAfter", "standsFor", "rankFitBeforeTag",
  ]
  /// Their places among the first stage's.
  static let keptPlaces = kept.compactMap { FirstStage.names.firstIndex(of: $0) }

  private static let turnNames = [
    "gap-1", "gap0", "gap1", "gap2", "narration-1", "narration0", "narration1", "narration2", "runIndex", "runRest",
  ]

  /// All features of all candidates, as training needs them.
  ///
  /// - Parameters:
  ///   - first: The columns of the first stage's that are ``kept``.
  ///   - probabilities: By row, what the first stage says.
  static func table(of story: Story, first: FeatureTable, probabilities: [Float]) -> FeatureTable {
    var table = FeatureTable(width: names.count, utterances: first.count)
    forEachUtterance(of: story, first: first, probabilities: probabilities) {
      table.append(first.members[first.rows(of: $0)], $1)
    }
    return table
  }

  /// By row, the second stage's score.
  static func scores(
    of story: Story, first: FeatureTable, probabilities: [Float], by trees: TreeEnsemble
  ) -> [Float] {
    var scorer = RowScorer(trees)
    forEachUtterance(of: story, first: first, probabilities: probabilities) { scorer.append($1) }
    return scorer.finish()
  }

  private static func forEachUtterance(
    of story: Story, first: FeatureTable, probabilities: [Float], _ body: (_ index: Int, _ rows: [Float]) -> Void
  ) {
    let turns = Turns(of: story)
    let beliefs = Beliefs(table: first, probabilities: probabilities)
    var roster = RosterFeatures(story: story, beliefs: beliefs)
    let voices = VoiceFeatures(story: story, beliefs: beliefs)
    var values: [Float] = []
    for index in story.utterances.indices {
      roster.enter(index)
      let shares = voices.scores(of: index)
      let genders = GenderFeatures(index, story: story, beliefs: beliefs)
      let parity = ParityFeatures.weights(around: index, turns: turns, beliefs: beliefs)
      values.removeAll(keepingCapacity: true)
      for (place, row) in first.rows(of: index).enumerated() {
        values.append(contentsOf: first.values[row * first.width..<(row + 1) * first.width])
        turns.append(index, to: &values)
        NeighbourFeatures.append(row, of: index, beliefs: beliefs, turns: turns, to: &values)
        ParityFeatures.append(first.members[row], parity, beliefs: beliefs, to: &values)
        roster.append(place, of: index, to: &values)
        values.append(contentsOf: shares[place])
        genders.append(row, of: index, to: &values)
      }
      body(index, values)
    }
  }
}
