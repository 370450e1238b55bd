/// How far apart two names are, for `did you mean`.
enum Nearness {
  /// The fewest letters to insert, remove, replace or swap with their neighbour (optimal string alignment), or nil when
  /// that is more than `most`.
  static func distance(_ one: [Character], _ other: [Character], most: Int) -> Int? {
    guard abs(one.count - other.count) <= most else { return nil }
    var before: [Int] = []
    var row = Array(0...other.count)
    for i in one.indices {
      var next = [i + 1]
      for j in other.indices {
        var best = min(row[j + 1], next[j]) + 1
        best = min(best, row[j] + (one[i] == other[j] ? 0 : 1))
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] { best = min(best, before[j - 1] + 1) }
        next.append(best)
      }
      if (next.min() ?? 0) > most { return nil }
      before = row
      row = next
    }
    return row.last.flatMap { $0 <= most ? $0 : nil }
  }

  /// The name nearest to a given one, case aside; nil when none is within a third of its letters. The earlier wins a tie.
  static func nearest(to name: String, among names: [String]) -> String? {
    let wanted = Array(name.lowercased().prefix(longest))
    var best: (name: String, distance: Int)?
    for candidate in names.prefix(most) {
      let limit = min(max(1, wanted.count / 3), (best?.distance ?? Int.max) - 1)
      guard limit >= 0, let distance = distance(wanted, Array(candidate.lowercased().prefix(longest)), most: limit)
      else { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  private static let longest = 60
  private static let most = 5_000
}
