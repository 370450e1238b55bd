/// In talk between two, the same one speaks every other turn: how sure neighbours at even and at odd distances speak for
/// a candidate.
enum ParityFeatures {
  /// How many turns are looked at to each side.
  static let reach = 8
  static let names = ["evenBefore", "oddBefore", "evenAfter", "oddAfter", "parity", "parityBefore", "parityAfter"]

  struct Weight {
    var utterance: Int
    var value: Float
    var isEven: Bool
    var isBefore: Bool
  }

  static func weights(around index: Int, turns: Turns, beliefs: Beliefs) -> [Weight] {
    var weights: [Weight] = []
    for direction in [-1, 1] {
      var fading: Float = 1
      var distance = 0
      var other = index
      for _ in 0..<reach {
        let next = other + direction
        guard next >= 0, next < beliefs.table.count else { break }
        let joint = max(other, next)
        guard turns.gaps[joint] <= 1 else { break }
        if turns.gaps[joint] == 1 { distance += 1 }
        fading *= (turns.narration[joint] > 0 ? 0.8 : 1) * 0.85
        other = next
        let most = beliefs.most[other]
        weights.append(
          Weight(
            utterance: other, value: fading * most * most * most, isEven: distance % 2 == 0, isBefore: direction < 0))
      }
    }
    return weights
  }

  static func append(_ member: Int32, _ weights: [Weight], beliefs: Beliefs, to values: inout [Float]) {
    var sums: (evenBefore: Float, oddBefore: Float, evenAfter: Float, oddAfter: Float) = (0, 0, 0, 0)
    for weight in weights {
      let value = weight.value * beliefs.probability(of: member, at: weight.utterance)
      switch (weight.isBefore, weight.isEven) {
      case (true, true): sums.evenBefore += value
      case (true, false): sums.oddBefore += value
      case (false, true): sums.evenAfter += value
      case (false, false): sums.oddAfter += value
      }
    }
    values.append(sums.evenBefore)
    values.append(sums.oddBefore)
    values.append(sums.evenAfter)
    values.append(sums.oddAfter)
    values.append(sums.evenBefore + sums.evenAfter - sums.oddBefore - sums.oddAfter)
    values.append(sums.evenBefore - sums.oddBefore)
    values.append(sums.evenAfter - sums.oddAfter)
  }
}
