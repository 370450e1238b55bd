extension Array where Element: Comparable {
  /// The value that a part of all values, from 0 to 1, lie below; nil of none.
  func quantile(_ part: Double) -> Element? {
    isEmpty ? nil : sorted()[Int(part * Double(count - 1))]
  }
}
