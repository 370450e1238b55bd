extension Script {
  /// The lines in which a text stands: one, or several neighbours that it goes over, by number.
  ///
  /// Case, quotation marks, apostrophes, kinds of dash and white space make no difference. A line is the start of at most
  /// one hit. The time grows with the script's length.
  public func search(_ text: String) -> [ClosedRange<Int>] {
    let wanted = Array(SearchFolding.folded(text).utf8)
    guard !wanted.isEmpty else { return [] }
    var all: [UInt8] = []
    var starts: [Int] = []
    for line in lines {
      starts.append(all.count)
      let folded = SearchFolding.folded(line.text)
      if !folded.isEmpty { all += Array(folded.utf8) + [0x20] }
    }
    var hits: [ClosedRange<Int>] = []
    for place in ByteSearch.places(of: wanted, in: all) {
      let first = Self.line(at: place, starts), last = Self.line(at: place + wanted.count - 1, starts)
      if hits.last?.lowerBound != first { hits.append(first...last) }
    }
    return hits
  }

  /// The number of the last line that starts at or before a place.
  private static func line(at place: Int, _ starts: [Int]) -> Int {
    var low = 0, high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
