/// Which elements of a sequence stand for which of an earlier one, after a hand has edited it.
///
/// Patience diff: elements that stand once on both sides are anchors, and the gaps between anchors are aligned the same
/// way; small gaps by the longest common subsequence, large ones without anchors by the next occurrence nearby. So the
/// time grows with the length, whatever the text.
struct Alignment {
  /// For each element of the later sequence, the index of its element in the earlier one.
  private(set) var earlier: [Int?]
  private let earlierCount: Int

  private static let smallGap = 40_000
  private static let deepest = 12
  private static let nearby = 256

  /// Begins with nothing aligned.
  init(earlierCount: Int, laterCount: Int) {
    earlier = Array(repeating: nil, count: laterCount)
    self.earlierCount = earlierCount
  }

  /// A stretch of both sequences between two aligned elements.
  struct Gap {
    var earlier: Range<Int>
    var later: Range<Int>
    fileprivate var depth = 0

    init(earlier: Range<Int>, later: Range<Int>) {
      self.earlier = earlier
      self.later = later
    }

    fileprivate init(earlier: Range<Int>, later: Range<Int>, depth: Int) {
      self.init(earlier: earlier, later: later)
      self.depth = depth
    }
  }

  /// What is not aligned yet, in order; gaps that are empty on one side are among them.
  var gaps: [Gap] {
    var gaps: [Gap] = []
    var start = Gap(earlier: 0..<0, later: 0..<0)
    for (later, match) in earlier.enumerated() {
      guard let match else { continue }
      if start.earlier.lowerBound < match || start.later.lowerBound < later {
        gaps.append(Gap(earlier: start.earlier.lowerBound..<match, later: start.later.lowerBound..<later))
      }
      start = Gap(earlier: match + 1..<match + 1, later: later + 1..<later + 1)
    }
    if start.earlier.lowerBound < earlierCount || start.later.lowerBound < earlier.count {
      gaps.append(
        Gap(earlier: start.earlier.lowerBound..<earlierCount, later: start.later.lowerBound..<earlier.count))
    }
    return gaps
  }

  /// Aligns what is not aligned yet by equal keys; called again with coarser keys, it fills the gaps that are left.
  mutating func align(_ earlierKeys: [String], _ laterKeys: [String]) {
    var numbers: [String: Int] = [:]
    func number(_ key: String) -> Int {
      if let number = numbers[key] { return number }
      numbers[key] = numbers.count
      return numbers.count - 1
    }
    let one = earlierKeys.map(number), other = laterKeys.map(number)
    var open = gaps
    while var gap = open.popLast() {
      trim(&gap, one, other)
      guard !gap.earlier.isEmpty, !gap.later.isEmpty else { continue }
      if gap.earlier.count * gap.later.count <= Self.smallGap {
        alignSmall(gap, one, other)
      } else {
        let anchors = gap.depth < Self.deepest ? Self.anchors(gap, one, other) : []
        if anchors.isEmpty { alignNearby(gap, one, other) } else { split(gap, at: anchors, into: &open) }
      }
    }
  }

  private mutating func trim(_ gap: inout Gap, _ one: [Int], _ other: [Int]) {
    while let first = gap.earlier.first, let second = gap.later.first, one[first] == other[second] {
      earlier[second] = first
      gap.earlier = first + 1..<gap.earlier.upperBound
      gap.later = second + 1..<gap.later.upperBound
    }
    while let first = gap.earlier.last, let second = gap.later.last, one[first] == other[second] {
      earlier[second] = first
      gap.earlier = gap.earlier.lowerBound..<first
      gap.later = gap.later.lowerBound..<second
    }
  }

  private mutating func split(_ gap: Gap, at anchors: [(earlier: Int, later: Int)], into open: inout [Gap]) {
    var first = gap.earlier.lowerBound, second = gap.later.lowerBound
    for anchor in anchors {
      earlier[anchor.later] = anchor.earlier
      open.append(Gap(earlier: first..<anchor.earlier, later: second..<anchor.later, depth: gap.depth + 1))
      first = anchor.earlier + 1
      second = anchor.later + 1
    }
    open.append(
      Gap(earlier: first..<gap.earlier.upperBound, later: second..<gap.later.upperBound, depth: gap.depth + 1))
  }

  /// Longest common subsequence, by a table.
  private mutating func alignSmall(_ gap: Gap, _ one: [Int], _ other: [Int]) {
    let first = Array(one[gap.earlier]), second = Array(other[gap.later])
    let width = second.count + 1
    var longest = [Int](repeating: 0, count: (first.count + 1) * width)
    for i in first.indices.reversed() {
      for j in second.indices.reversed() {
        longest[i * width + j] =
          first[i] == second[j]
          ? longest[(i + 1) * width + j + 1] + 1 : max(longest[(i + 1) * width + j], longest[i * width + j + 1])
      }
    }
    var i = 0, j = 0
    while i < first.count, j < second.count {
      if first[i] == second[j] {
        earlier[gap.later.lowerBound + j] = gap.earlier.lowerBound + i
        i += 1
        j += 1
      } else if longest[(i + 1) * width + j] >= longest[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
  }

  /// For large gaps in which everything is repeated: the next equal element, if it is not far.
  private mutating func alignNearby(_ gap: Gap, _ one: [Int], _ other: [Int]) {
    var next = gap.earlier.lowerBound
    for later in gap.later {
      let window = next..<min(next + Self.nearby, gap.earlier.upperBound)
      guard let match = window.first(where: { one[$0] == other[later] }) else { continue }
      earlier[later] = match
      next = match + 1
    }
  }
}
