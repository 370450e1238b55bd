/// In talk between a man and a woman each "he said" is the one and each "she said" the other: what is believed of the
/// nearest speeches whose tags are of the same gender, and of those of the other.
struct GenderFeatures {
  static let names = [
    "sameGenderBefore", "sameGenderAfter", "otherGenderBefore", "otherGenderAfter", "shareOfFitting", "rankFitting",
  ]
  /// How many utterances are looked at to each side.
  static let reach = 8

  private let beliefs: Beliefs
  /// The nearest utterances: of the same gender before and after, of the other before and after; -1 where there is none.
  private var nearest = [-1, -1, -1, -1]
  /// By candidate: whether the tag's gender may be his.
  private let fits: [Bool]
  private let fittingTotal: Float
  private let first: Int

  init(_ index: Int, story: Story, beliefs: Beliefs) {
    self.beliefs = beliefs
    let rows = beliefs.table.rows(of: index)
    first = rows.lowerBound
    let gender = story.utterances[index].primary.tag.gender
    let fits = rows.map { gender == 0 || story.cast.members[Int(beliefs.table.members[$0])].gender * gender > -0.25 }
    self.fits = fits
    fittingTotal = rows.reduce(0) { $0 + (fits[$1 - rows.lowerBound] ? beliefs.probabilities[$1] : 0) }
    guard gender != 0 else { return }
    for (side, direction) in [-1, 1].enumerated() {
      for step in 1...Self.reach {
        let other = index + step * direction
        guard story.utterances.indices.contains(other), Turn.isNear(index, other, in: story) else { break }
        let product = story.utterances[other].primary.tag.gender * gender
        if product > 0, nearest[side] < 0 { nearest[side] = other }
        if product < 0, nearest[2 + side] < 0 { nearest[2 + side] = other }
      }
    }
  }

  func append(_ row: Int, of index: Int, to values: inout [Float]) {
    let member = beliefs.table.members[row]
    for other in nearest { values.append(other < 0 ? -1 : beliefs.probability(of: member, at: other)) }
    let isFit = fits[row - first]
    values.append(isFit && fittingTotal > 0 ? beliefs.probabilities[row] / fittingTotal : 0)
    guard isFit else {
      values.append(9)
      return
    }
    var better: Float = 0
    for other in beliefs.table.rows(of: index) where fits[other - first] {
      if beliefs.probabilities[other] > beliefs.probabilities[row] { better += 1 }
    }
    values.append(min(9, better))
  }
}
