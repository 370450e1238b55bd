/// The first stage's inputs: each candidate of each utterance on its own, neighbours' tags included, neighbours'
/// speakers not.
enum FirstStage {
  static let names =
    SpeechFeatures.names + TagFeatures.names + NearnessFeatures.names + AddressFeatures.names + PriorFeatures.names
    + AnchorFeatures.names + AnswerFeatures.names

  /// All features of all candidates, as training needs them.
  static func table(of story: Story) -> FeatureTable {
    var table = FeatureTable(width: names.count, utterances: story.utterances.count)
    forEachUtterance(of: story) { table.append($0, $1) }
    return table
  }

  /// The first stage's score of each candidate, and what the second stage needs of its features.
  ///
  /// A long book's features would fill hundreds of megabytes: each utterance's go as soon as they are scored.
  static func scored(_ story: Story, by trees: TreeEnsemble) -> (table: FeatureTable, scores: [Float]) {
    var table = FeatureTable(width: SecondStage.kept.count, utterances: story.utterances.count)
    var scorer = RowScorer(trees)
    forEachUtterance(of: story) { members, rows in
      table.append(members, rows[...], columns: SecondStage.keptPlaces)
      scorer.append(rows)
    }
    return (table, scorer.finish())
  }

  /// Gives the candidates of each utterance in turn, and their rows one behind the other.
  private static func forEachUtterance(of story: Story, _ body: (_ members: [Int32], _ rows: [Float]) -> Void) {
    var finder = CandidateFinder(story)
    var shared: [Float] = []
    var values: [Float] = []
    for index in story.utterances.indices {
      let candidates = finder.candidates(of: index)
      shared.removeAll(keepingCapacity: true)
      SpeechFeatures.append(index, of: story, to: &shared)
      var rows = candidates.map { _ in shared }
      for place in candidates.indices {
        let candidate = candidates[place]
        TagFeatures.append(candidate, index, of: story, to: &rows[place])
        NearnessFeatures.append(candidate, among: candidates, to: &rows[place])
        AddressFeatures.append(candidate, among: candidates, to: &rows[place])
      }
      PriorFeatures.append(
        to: &rows, of: candidates, index, story: story, chapterCounts: finder.chapterCounts,
        bookCount: finder.bookCount(of:))
      values.removeAll(keepingCapacity: true)
      let answers = AnswerFeatures(index, of: story)
      for place in candidates.indices {
        AnchorFeatures.append(candidates[place].member, index, of: story, to: &rows[place])
        answers.append(candidates[place].member, of: story, to: &rows[place])
        values.append(contentsOf: rows[place])
      }
      body(candidates.map { Int32($0.member) }, values)
    }
  }
}
