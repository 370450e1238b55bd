/// Finds the words that a hand changed or added, and whose surroundings still stand.
struct UpdateWords {
  /// For new lines: the edited line whose words a hand had changed, and which belongs in their place.
  private(set) var reworded: [Int: Int] = [:]
  /// Edited lines that a hand had added, by the new line behind which they belong; -1 for the beginning.
  private(set) var added: [Int: [Int]] = [:]

  /// - Parameter isHandmade: whether an edited line's words are a hand's.
  init(_ edited: [Script.Line], newCount: Int, matches: UpdateMatches, isHandmade: (Int) -> Bool) {
    var places: [Int: Int] = [:]
    for (place, index) in zip(matches.same, matches.alike).map({ $0 ?? $1 }).enumerated() {
      if let index, places[index] == nil { places[index] = place }
    }
    for run in matches.pieces.values { for index in run { places[index] = -2 } }
    /// Where an edited line stands now; the ends of both scripts belong together.
    func place(_ index: Int) -> Int? {
      index < 0 ? -1 : index >= edited.count ? newCount : places[index].flatMap { $0 < 0 ? nil : $0 }
    }
    var index = 0
    while index < edited.count {
      defer { index += 1 }
      guard isHandmade(index) else { continue }
      if let here = place(index) {
        if matches.same[here] == nil, place(index - 1) == here - 1, place(index + 1) == here + 1 {
          reworded[here] = index
        }
        continue
      }
      guard places[index] == nil else { continue }
      var end = index + 1
      while end < edited.count, isHandmade(end), places[end] == nil { end += 1 }
      if let before = place(index - 1), place(end) == before + 1 { added[before] = Array(index..<end) }
      index = end - 1
    }
  }
}
