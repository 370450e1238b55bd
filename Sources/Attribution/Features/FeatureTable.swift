/// Candidates of all utterances and a row of features for each.
struct FeatureTable: Sendable {
  /// By utterance: its first row; one more at the end.
  var starts: [Int] = [0]
  /// By row: the candidate.
  var members: [Int32] = []
  /// Row by row.
  var values: [Float] = []
  let width: Int

  init(width: Int) { self.width = width }

  var count: Int { starts.count - 1 }

  func rows(of utterance: Int) -> Range<Int> { starts[utterance]..<starts[utterance + 1] }
}
