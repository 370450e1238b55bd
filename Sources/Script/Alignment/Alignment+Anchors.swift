extension Alignment {
  /// The elements that stand exactly once on both sides of a gap, as many as keep their order.
  static func anchors(_ gap: Gap, _ one: [Int], _ other: [Int]) -> [(earlier: Int, later: Int)] {
    var place: [Int: Int?] = [:]
    for index in gap.earlier { place[one[index]] = place[one[index]] == nil ? .some(index) : .some(nil) }
    var count: [Int: Int] = [:]
    for index in gap.later { count[other[index], default: 0] += 1 }
    var pairs: [(earlier: Int, later: Int)] = []
    for index in gap.later where count[other[index]] == 1 {
      if case .some(.some(let earlier)) = place[other[index]] { pairs.append((earlier, index)) }
    }
    return longestIncreasing(pairs)
  }

  /// The longest run of pairs whose earlier indices increase (patience sorting).
  private static func longestIncreasing(_ pairs: [(earlier: Int, later: Int)]) -> [(earlier: Int, later: Int)] {
    var tops: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var low = 0, high = tops.count
      while low < high {
        let middle = (low + high) / 2
        if pairs[tops[middle]].earlier < pair.earlier { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? tops[low - 1] : nil
      if low == tops.count { tops.append(index) } else { tops[low] = index }
    }
    var result: [(earlier: Int, later: Int)] = []
    var current = tops.last
    while let index = current {
      result.append(pairs[index])
      current = before[index]
    }
    return result.reversed()
  }
}
