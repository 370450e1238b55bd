/// What a stage believes: the probability of each candidate of each utterance, found by member.
struct Beliefs {
  let table: FeatureTable
  let probabilities: [Float]
  /// By utterance: the row of the likeliest, its probability and its lead over the second.
  let top: [Int]
  let most: [Float]
  let lead: [Float]

  init(table: FeatureTable, probabilities: [Float]) {
    self.table = table
    self.probabilities = probabilities
    var top = [Int](repeating: 0, count: table.count)
    var most = [Float](repeating: 0, count: table.count)
    var lead = most
    for utterance in 0..<table.count {
      var second: Float = 0
      for row in table.rows(of: utterance) {
        if probabilities[row] > most[utterance] {
          second = most[utterance]
          most[utterance] = probabilities[row]
          top[utterance] = row
        } else if probabilities[row] > second {
          second = probabilities[row]
        }
      }
      lead[utterance] = most[utterance] - second
    }
    self.top = top
    self.most = most
    self.lead = lead
  }

  /// How likely a member says an utterance; 0 where he is no candidate, or there is none.
  func probability(of member: Int32, at utterance: Int) -> Float {
    guard utterance >= 0, utterance < table.count else { return 0 }
    for row in table.starts[utterance]..<table.starts[utterance + 1] where table.members[row] == member {
      return probabilities[row]
    }
    return 0
  }
}
