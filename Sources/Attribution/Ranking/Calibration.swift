/// Turns what the ranker calls a probability into how often it is right.
struct Calibration: Sendable {
  /// Raw and calibrated probability, both rising.
  let knots: [(raw: Float, right: Float)]

  /// Between two knots the line, beyond them the nearest.
  func calibrated(_ raw: Float) -> Float {
    guard let first = knots.first, let last = knots.last else { return raw }
    if raw <= first.raw { return first.right }
    for place in 1..<max(1, knots.count) where raw <= knots[place].raw {
      let low = knots[place - 1]
      let high = knots[place]
      let share = high.raw > low.raw ? (raw - low.raw) / (high.raw - low.raw) : 1
      return low.right + share * (high.right - low.right)
    }
    return last.right
  }
}
