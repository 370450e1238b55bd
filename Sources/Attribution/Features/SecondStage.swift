/// The second stage's inputs: what the first stage thinks of an utterance's neighbours, before and after.
enum SecondStage {
  static let names =
    kept + turnNames + NeighbourFeatures.names + ParityFeatures.names + RosterFeatures.names + VoiceFeatures.names
    + GenderFeatures.names

  /// Features of the first stage that the second keeps.
  private static let kept = [
    "primaryMatch", "primaryFit", "primaryRank", "primaryKind", "isNarrator", "kind", "gender", "firstPerson",
    "candidates",
    "continues", "secondInParagraph", "calledOwn", "saidOwn", "calledBefore", "calledAfter", "words", "endsQuestion",
    "narration", "isSpokenTo", "bestMatch", "lastMeant", "lastNarration", "lastParagraphs", "rankFit", "shareOfMost",
    "chapterCount", "primaryMeant", "fitting", "hasBefore", "hasAfter", "rankFitMeant",
    "rankFitTagged", "spokenToBefore", "spokenToAfter", "standsFor", "rankFitBeforeTag",
  ]
  private static let keptPlaces = kept.compactMap { FirstStage.names.firstIndex(of: $0) }

  private static let turnNames = [
    "gap-1", "gap0", "gap1", "gap2", "narration-1", "narration0", "narration1", "narration2", "runIndex", "runRest",
  ]

  /// - Parameter probabilities: By row of the first stage's table.
  static func table(of story: Story, first: FeatureTable, probabilities: [Float]) -> FeatureTable {
    var table = FeatureTable(width: names.count)
    table.starts = first.starts
    table.members = first.members
    table.values.reserveCapacity(first.members.count * names.count)
    let turns = Turns(of: story)
    let beliefs = Beliefs(table: first, probabilities: probabilities)
    var roster = RosterFeatures(story: story, beliefs: beliefs)
    let voices = VoiceFeatures(story: story, beliefs: beliefs)
    for index in story.utterances.indices {
      roster.enter(index)
      let shares = voices.scores(of: index)
      let genders = GenderFeatures(index, story: story, beliefs: beliefs)
      let parity = ParityFeatures.weights(around: index, turns: turns, beliefs: beliefs)
      for (place, row) in first.rows(of: index).enumerated() {
        for kept in keptPlaces { table.values.append(first.values[row * first.width + kept]) }
        turns.append(index, to: &table.values)
        NeighbourFeatures.append(row, of: index, beliefs: beliefs, turns: turns, to: &table.values)
        ParityFeatures.append(first.members[row], parity, beliefs: beliefs, to: &table.values)
        roster.append(place, of: index, to: &table.values)
        table.values.append(contentsOf: shares[place])
        genders.append(row, of: index, to: &table.values)
      }
    }
    return table
  }
}
