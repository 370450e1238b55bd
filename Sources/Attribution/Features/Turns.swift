/// Gaps and narration between neighbouring utterances, and runs of talk without a break.
struct Turns {
  /// By utterance: paragraphs since the one before, at most 9.
  let gaps: [Float]
  /// By utterance: log of the words of narration since the one before.
  let narration: [Float]
  /// By utterance: how many turns of its run stand before it, and how many after.
  let runIndex: [Float]
  let runRest: [Float]

  init(of story: Story) {
    let count = story.utterances.count
    gaps = (0..<count + 1).map { Float(min(9, Turn.gap($0 - 1, $0, in: story))) }
    narration = (0..<count + 1).map { Turn.narration($0 - 1, $0, in: story) }
    var index = [Float](repeating: 0, count: count)
    for place in 0..<count where place > 0 && gaps[place] == 1 && narration[place] == 0 {
      index[place] = index[place - 1] + 1
    }
    var rest = [Float](repeating: 0, count: count)
    for place in (0..<count).reversed() where place + 1 < count && index[place + 1] > 0 {
      rest[place] = rest[place + 1] + 1
    }
    runIndex = index
    runRest = rest
  }

  func append(_ index: Int, to row: inout [Float]) {
    for step in -1...2 { row.append(gaps.indices.contains(index + step) ? gaps[index + step] : 9) }
    for step in -1...2 { row.append(narration.indices.contains(index + step) ? narration[index + step] : 9) }
    row.append(min(12, runIndex[index]))
    row.append(min(12, runRest[index]))
  }
}
