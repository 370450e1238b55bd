/// A speech over several paragraphs has one speaker: whatever tells him in one of them tells him in all.
enum Continuation {
  /// How many tokens a paragraph has at least that is left open because more follows.
  private static let least = 20

  /// Gives each candidate of a continued speech the mean of his scores in its paragraphs.
  static func level(_ story: Story, _ scores: inout [Float], in table: FeatureTable) {
    var first = 0
    while first < story.utterances.count {
      var end = first + 1
      while end < story.utterances.count,
        story.reading.quotations[story.utterances[end].quotations.lowerBound].continuesPrevious,
        isLong(story.utterances[end - 1], in: story.reading)
      {
        end += 1
      }
      if end > first + 1 { level(first..<end, &scores, in: table) }
      first = end
    }
  }

  /// A short one has rather lost its closing mark.
  private static func isLong(_ utterance: Utterance, in reading: Reading) -> Bool {
    utterance.tokens.count >= least
  }

  private static func level(_ utterances: Range<Int>, _ scores: inout [Float], in table: FeatureTable) {
    var sums: [Int32: (sum: Float, count: Int)] = [:]
    let rows = utterances.flatMap { table.rows(of: $0) }
    for row in rows {
      let known = sums[table.members[row]] ?? (0, 0)
      sums[table.members[row]] = (known.sum + scores[row], known.count + 1)
    }
    for row in rows {
      guard let known = sums[table.members[row]] else { continue }
      scores[row] = known.sum / Float(known.count)
    }
  }
}
