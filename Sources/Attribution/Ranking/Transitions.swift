/// How speakers follow each other, by how far apart the utterances stand: log ratios of what is seen over what the single
/// rankings alone would make.
struct Transitions: Sendable {
  /// Distances are told apart in so many buckets.
  static let buckets = 16

  /// By bucket: the same speaker goes on.
  var same: [Float]
  /// By bucket: another one speaks.
  var different: [Float]
  /// By bucket before the last and last, where the last speaker was another: who spoke before him speaks again.
  var alternate: [Float]
  /// By both buckets: a third one speaks.
  var third: [Float]

  /// The bucket of an utterance and the one before it.
  static func bucket(_ index: Int, in story: Story) -> Int {
    guard index > 0 else { return 3 }
    let gap = min(3, max(0, Turn.gap(index - 1, index, in: story)))
    let hasNarration = Turn.narration(index - 1, index, in: story) > 0
    let continues = story.reading.quotations[story.utterances[index].quotations.lowerBound].continuesPrevious
    return gap + (hasNarration ? 4 : 0) + (continues ? 8 : 0)
  }
}
