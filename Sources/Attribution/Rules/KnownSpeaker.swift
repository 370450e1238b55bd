/// The speaker of whom the words beside an utterance leave no doubt.
enum KnownSpeaker {
  /// What the votes for a member must come to.
  private static let least: Float = 1.4

  /// The member; -1 where the rules leave it open.
  static func of(_ votes: [Vote]) -> Int {
    var sums: [Int: Float] = [:]
    for vote in votes { sums[vote.member, default: 0] += vote.weight }
    let best = sums.keys.sorted().max { sums[$0, default: 0] < sums[$1, default: 0] }
    guard let best, sums[best, default: 0] >= least else { return -1 }
    return best
  }
}
