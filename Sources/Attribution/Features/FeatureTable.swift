/// Candidates of all utterances and a row of features for each.
struct FeatureTable: Sendable {
  /// By utterance: its first row; one more at the end.
  private(set) var starts: [Int] = [0]
  /// By row: the candidate.
  private(set) var members: [Int32] = []
  /// Row by row.
  private(set) var values: [Float] = []
  let width: Int

  /// - Parameter utterances: How many are to come: room for all their rows is set aside at once, for a table that grows
  ///   takes half as much again. What is not filled takes no memory.
  init(width: Int, utterances: Int) {
    self.width = width
    starts.reserveCapacity(utterances + 1)
    members.reserveCapacity(utterances * CandidateFinder.most)
    values.reserveCapacity(utterances * CandidateFinder.most * width)
  }

  var count: Int { starts.count - 1 }

  func rows(of utterance: Int) -> Range<Int> { starts[utterance]..<starts[utterance + 1] }

  /// The columns of all rows that are named by place.
  func keeping(_ columns: [Int]) -> FeatureTable {
    var table = FeatureTable(width: columns.count, utterances: count)
    for utterance in 0..<count { table.append(members[rows(of: utterance)], values(of: utterance), columns: columns) }
    return table
  }

  /// The rows of one utterance.
  func values(of utterance: Int) -> ArraySlice<Float> {
    values[starts[utterance] * width..<starts[utterance + 1] * width]
  }

  /// Adds an utterance.
  ///
  /// - Parameters:
  ///   - candidates: Who may have said it.
  ///   - rows: A row for each.
  mutating func append(_ candidates: some Sequence<Int32>, _ rows: some Sequence<Float>) {
    members.append(contentsOf: candidates)
    values.append(contentsOf: rows)
    starts.append(members.count)
  }

  /// Adds an utterance of whose rows only some columns are kept.
  mutating func append(_ candidates: some Collection<Int32>, _ rows: ArraySlice<Float>, columns: [Int]) {
    let wide = candidates.isEmpty ? 0 : rows.count / candidates.count
    for row in stride(from: rows.startIndex, to: rows.endIndex, by: max(1, wide)) {
      for column in columns { values.append(rows[row + column]) }
    }
    members.append(contentsOf: candidates)
    starts.append(members.count)
  }
}
