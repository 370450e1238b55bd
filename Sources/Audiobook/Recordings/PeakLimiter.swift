import HearsaySound

/// Keeps samples under a ceiling without a click: the gain goes down before a peak arrives and comes back after it.
///
/// The gain that each sample needs, its minimum over the samples around, and a mean over as many: the mean never exceeds
/// the gain needed. See G. Luff, "Designing a straightforward limiter" (Signalsmith, 2022).
enum PeakLimiter {
  /// How far a peak's gain reaches to each side, in seconds.
  private static let reach = 0.005

  static func limit(_ samples: inout [Float], to ceiling: Float, rate: Int) {
    // A peak between two samples lies less than 3 dB over the higher.
    let near = ceiling * 0.7
    guard samples.contains(where: { abs($0) > near }) else { return }
    let needed = samples.indices.map { index in
      let magnitude = abs(samples[index]) > near ? truePeak(of: samples, near: index) : 0
      return magnitude > ceiling ? ceiling / magnitude : 1
    }
    let reach = max(Int(Self.reach * Double(rate)), 1)
    let lowest = lowest(of: needed, reach: reach)
    // The mean over the same window, kept as a running sum in whole numbers so that nothing creeps in.
    let one = Double(1 << 30)
    let gains = lowest.map { Int(Double($0) * one) }
    var sum = 0
    func gain(_ index: Int) -> Int { gains.indices.contains(index) ? gains[index] : Int(one) }
    for index in -reach...reach { sum += gain(index) }
    for index in samples.indices {
      samples[index] *= Float(Double(sum) / Double(2 * reach + 1) / one)
      // Rounding may leave a peak a hair over.
      samples[index] = min(max(samples[index], -ceiling), ceiling)
      sum += gain(index + reach + 1) - gain(index - reach)
    }
  }

  private static func truePeak(of samples: [Float], near place: Int) -> Float {
    let one: Float = 16_777_216
    // What is louder than a hundred times full scale needs no exactness.
    let peak = TruePeak.magnitude(near: place, count: samples.count) { Int64(min(max(samples[$0], -100), 100) * one) }
    return max(Float(peak) / one, abs(samples[place]))
  }

  /// The minimum within `reach` samples to each side, in one pass: a queue of those that may still be the lowest.
  private static func lowest(of values: [Float], reach: Int) -> [Float] {
    var result = values
    var queue: [Int] = []
    var head = 0
    for index in 0..<values.count + reach {
      if index < values.count {
        while queue.count > head, let last = queue.last, values[last] >= values[index] { queue.removeLast() }
        queue.append(index)
      }
      let center = index - reach
      guard center >= 0 else { continue }
      while queue[head] < center - reach { head += 1 }
      result[center] = values[queue[head]]
    }
    return result
  }
}
