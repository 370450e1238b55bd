/// Reads the rankings of all utterances together: a second-order chain over the likeliest few of each, its marginals
/// found forward and backward.
struct Lattice {
  /// How many candidates of each utterance take part.
  static let width = 6
  /// How much the transitions weigh against the rankings.
  static let weight = 0.6

  // The transitions as factors.
  private let same: [Double]
  private let different: [Double]
  private let alternate: [Double]
  private let third: [Double]

  init(transitions: Transitions) {
    func factors(_ logs: [Float]) -> [Double] { logs.map { FastMath.exp(Self.weight * Double($0)) } }
    same = factors(transitions.same)
    different = factors(transitions.different)
    alternate = factors(transitions.alternate)
    third = factors(transitions.third)
  }

  /// By utterance, the probability of each candidate given all the others.
  ///
  /// - Parameters:
  ///   - scores: By row, the ranker's probability.
  ///   - buckets: By utterance, how it stands to the one before.
  func marginals(of table: FeatureTable, scores: [Float], buckets: [Int]) -> [Float] {
    let count = table.count
    guard count > 0 else { return [] }
    let chosen = (0..<count).map { top(of: table.rows(of: $0), scores: scores) }
    // Where nobody can be ranked, one empty state keeps the chain whole.
    let sizes = chosen.map { max(1, $0.count) }
    let offsets = sizes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    // States are pairs (previous, current); alpha holds the forward sums, scaled.
    var forward = [[Double]](repeating: [], count: count)
    var local = [Double]()
    local.reserveCapacity(offsets[count])
    for rows in chosen {
      if rows.isEmpty { local.append(1) }
      for row in rows { local.append(Double(max(scores[row], 1e-6))) }
    }
    func own(_ index: Int, _ place: Int) -> Double { local[offsets[index] + place] }
    func member(_ index: Int, _ place: Int) -> Int32 {
      chosen[index].isEmpty ? -1 : table.members[chosen[index][place]]
    }

    forward[0] = (0..<sizes[0]).map { own(0, $0) }
    for index in 1..<max(1, count) {
      let previous = sizes[index - 1]
      let current = sizes[index]
      let before = index > 1 ? sizes[index - 2] : 1
      var sums = [Double](repeating: 0, count: previous * current)
      for b in 0..<previous {
        for c in 0..<current {
          var sum = 0.0
          let isSame = member(index - 1, b) == member(index, c)
          let first = factor(first: buckets[index], isSame: isSame)
          for a in 0..<before {
            let mass = forward[index - 1][index > 1 ? a * previous + b : b]
            if index > 1, !isSame {
              let isBack = member(index - 2, a) == member(index, c)
              let isFresh = member(index - 2, a) != member(index - 1, b)
              sum += mass * (isFresh ? factor(second: buckets[index - 1], buckets[index], isBack: isBack) : 1)
            } else {
              sum += mass
            }
          }
          sums[b * current + c] = sum * first * own(index, c)
        }
      }
      normalise(&sums)
      forward[index] = sums
    }
    return backward(
      table: table, chosen: chosen, sizes: sizes, offsets: offsets, local: local, forward: forward, buckets: buckets)
  }

  private func backward(
    table: FeatureTable, chosen: [[Int]], sizes: [Int], offsets: [Int], local: [Double], forward: [[Double]],
    buckets: [Int]
  ) -> [Float] {
    let count = table.count
    var marginals = [Float](repeating: 0, count: table.members.count)
    func member(_ index: Int, _ place: Int) -> Int32 {
      chosen[index].isEmpty ? -1 : table.members[chosen[index][place]]
    }
    var back = [Double](repeating: 1, count: forward[count - 1].count)
    for index in stride(from: count - 1, through: 0, by: -1) {
      let current = sizes[index]
      let previous = index > 0 ? sizes[index - 1] : 1
      var own = [Double](repeating: 0, count: current)
      for b in 0..<previous {
        for c in 0..<current { own[c] += forward[index][b * current + c] * back[b * current + c] }
      }
      let total = own.reduce(0, +)
      for c in chosen[index].indices where total > 0 { marginals[chosen[index][c]] = Float(own[c] / total) }
      guard index > 0 else { break }
      let before = index > 1 ? sizes[index - 2] : 1
      var next = [Double](repeating: 0, count: before * previous)
      for b in 0..<previous {
        for c in 0..<current {
          let isSame = member(index - 1, b) == member(index, c)
          let step = factor(first: buckets[index], isSame: isSame) * local[offsets[index] + c] * back[b * current + c]
          for a in 0..<before {
            var value = step
            if index > 1, !isSame, member(index - 2, a) != member(index - 1, b) {
              value *= factor(
                second: buckets[index - 1], buckets[index], isBack: member(index - 2, a) == member(index, c))
            }
            next[a * previous + b] += value
          }
        }
      }
      normalise(&next)
      back = next
    }
    return marginals
  }

  private func normalise(_ sums: inout [Double]) {
    let total = sums.reduce(0, +)
    guard total > 0 else { return }
    for place in sums.indices { sums[place] /= total }
  }

  private func top(of rows: Range<Int>, scores: [Float]) -> [Int] {
    Array(rows.sorted { scores[$0] == scores[$1] ? $0 < $1 : scores[$0] > scores[$1] }.prefix(Self.width))
  }

  private func factor(first bucket: Int, isSame: Bool) -> Double {
    isSame ? same[bucket] : different[bucket]
  }

  private func factor(second earlier: Int, _ bucket: Int, isBack: Bool) -> Double {
    let place = earlier * Transitions.buckets + bucket
    return isBack ? alternate[place] : third[place]
  }
}
