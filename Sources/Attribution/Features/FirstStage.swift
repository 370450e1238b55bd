/// The first stage's inputs: each candidate of each utterance on its own, neighbours' tags included, neighbours'
/// speakers not.
enum FirstStage {
  static let names =
    SpeechFeatures.names + TagFeatures.names + NearnessFeatures.names + AddressFeatures.names + PriorFeatures.names
    + AnchorFeatures.names + AnswerFeatures.names

  static func table(of story: Story) -> FeatureTable {
    var finder = CandidateFinder(story)
    var table = FeatureTable(width: names.count)
    table.values.reserveCapacity(story.utterances.count * 12 * names.count)
    var shared: [Float] = []
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
      for place in candidates.indices {
        AnchorFeatures.append(candidates[place].member, index, of: story, to: &rows[place])
        AnswerFeatures.append(candidates[place].member, index, of: story, to: &rows[place])
        table.members.append(Int32(candidates[place].member))
        table.values.append(contentsOf: rows[place])
      }
      table.starts.append(table.members.count)
    }
    return table
  }
}
