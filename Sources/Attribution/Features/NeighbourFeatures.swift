/// The first stage's probability of a candidate, here and at the neighbours.
enum NeighbourFeatures {
  static let steps = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5]
  static let names =
    ["p", "logP", "isTop", "pOfMost", "most", "lead", "most-2", "most-1", "most1", "most2"]
    + steps.map { "p\($0)" } + ["backAndForth", "forthAndBack", "between", "sameParagraphP"]

  static func append(_ row: Int, of index: Int, beliefs: Beliefs, turns: Turns, to values: inout [Float]) {
    let own = beliefs.probabilities[row]
    let member = beliefs.table.members[row]
    values.append(own)
    values.append(Float(FastMath.log(Double(max(own, 1e-4)))))
    values.append(beliefs.top[index] == row ? 1 : 0)
    values.append(own / max(beliefs.most[index], 1e-4))
    values.append(beliefs.most[index])
    values.append(beliefs.lead[index])
    for step in [-2, -1, 1, 2] {
      let other = index + step
      values.append(beliefs.most.indices.contains(other) ? beliefs.most[other] : 0)
    }
    let around = steps.map { beliefs.probability(of: member, at: index + $0) }
    values.append(contentsOf: around)
    let (before, twoBefore, after, twoAfter) = (around[4], around[3], around[5], around[6])
    values.append(twoBefore * (1 - before))
    values.append(twoAfter * (1 - after))
    values.append((1 - before) * (1 - after))
    let sameBefore = turns.gaps[index] == 0 ? before : 0
    let sameAfter = turns.gaps[index + 1] == 0 ? after : 0
    values.append(max(sameBefore, sameAfter))
  }
}
