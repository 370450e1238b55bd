/// How the utterances around are tagged: in talk between two, who spoke two turns ago speaks again.
enum AnchorFeatures {
  /// The neighbours looked at, as steps in utterances.
  static let steps = [-4, -3, -2, -1, 1, 2, 3, 4]
  static let names: [String] =
    steps.map { "anchor\($0)" }
    + [
      "evenBack", "oddBack", "evenOn", "oddOn", "gapBefore", "gapAfter", "narrationBefore", "narrationAfter",
      "sameParagraphBefore", "taggedBack", "taggedOn",
    ]

  static func append(_ member: Int, _ index: Int, of story: Story, to row: inout [Float]) {
    for step in steps { row.append(anchor(at: index + step, from: index, member, in: story)) }
    let (evenBack, oddBack) = parity(-1, from: index, member, in: story)
    let (evenOn, oddOn) = parity(1, from: index, member, in: story)
    row.append(evenBack)
    row.append(oddBack)
    row.append(evenOn)
    row.append(oddOn)
    row.append(Float(min(5, Turn.gap(index - 1, index, in: story))))
    row.append(Float(min(5, Turn.gap(index, index + 1, in: story))))
    row.append(Turn.narration(index - 1, index, in: story))
    row.append(Turn.narration(index, index + 1, in: story))
    row.append(Turn.gap(index - 1, index, in: story) == 0 ? 1 : 0)
    row.append(tagged(-1, from: index, member, in: story))
    row.append(tagged(1, from: index, member, in: story))
  }

  /// The strength of a neighbour's anchor: above 0 where it is the candidate, below 0 where it is another.
  private static func anchor(at other: Int, from index: Int, _ member: Int, in story: Story) -> Float {
    guard story.anchors.indices.contains(other), Turn.isNear(other, index, in: story) else { return 0 }
    let anchor = story.anchors[other]
    guard anchor.member >= 0 else { return 0 }
    return anchor.member == member ? anchor.strength : -anchor.strength
  }

  /// The first strong anchor along a run of turns without a break, at an even and at an odd distance.
  private static func parity(_ direction: Int, from index: Int, _ member: Int, in story: Story) -> (Float, Float) {
    var other = index
    var even: Float = 0
    var odd: Float = 0
    var fading: Float = 1
    for distance in 1...8 {
      let next = other + direction
      guard story.anchors.indices.contains(next) else { break }
      let first = min(other, next)
      guard Turn.gap(first, first + 1, in: story) == 1 else { break }
      fading *= Turn.narration(first, first + 1, in: story) > 0 ? 0.75 : 0.9
      other = next
      let anchor = story.anchors[other]
      guard anchor.strength >= 0.25 else { continue }
      let value = (anchor.member == member ? 1 : -0.3) * anchor.strength * fading
      if distance % 2 == 0, even == 0 { even = value }
      if distance % 2 == 1, odd == 0 { odd = value }
    }
    return (even, odd)
  }

  /// How lately, among the utterances, a tag named the candidate: 1 for the nearest, fading.
  static func tagged(_ direction: Int, from index: Int, _ member: Int, in story: Story) -> Float {
    var value: Float = 1
    var other = index + direction
    for _ in 1...14 {
      guard story.anchors.indices.contains(other), Turn.isNear(other, index, in: story) else { return 0 }
      if story.anchors[other].member == member, story.anchors[other].strength >= 0.5 { return value }
      value *= 0.85
      other += direction
    }
    return 0
  }
}
