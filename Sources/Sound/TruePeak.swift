/// Peaks between samples, the true peak of ITU-R BS.1770-4, Annex 2: what a player's converter, and a lossy coder, will make of
/// samples that are all lower.
///
/// The samples are interpolated to four times their rate by a sinc of sixteen points in a Kaiser window (β = 5): within 0.1 dB
/// up to 0.4 of the rate. It is all in whole numbers, so that every machine finds the same.
public enum TruePeak {
  /// How many samples to each side a point between two depends on.
  public static let reach = 8

  /// The weights of the samples around, in 16,384ths, at a quarter, a half and three quarters of the way to the next.
  @usableFromInline
  static var weights: (SIMD16<Int32>, SIMD16<Int32>, SIMD16<Int32>) {
    (
      SIMD16(-46, 117, -240, 442, -774, 1370, -2795, 14732, 4825, -1893, 1023, -587, 329, -170, 76, -25),
      SIMD16(-49, 134, -287, 541, -954, 1671, -3216, 10352, 10352, -3216, 1671, -954, 541, -287, 134, -49),
      SIMD16(-25, 76, -170, 329, -587, 1023, -1893, 4825, 14732, -2795, 1370, -774, 442, -240, 117, -46)
    )
  }

  /// The highest magnitude within a sample to each side of a place, its own included.
  /// - Parameters:
  ///   - place: the sample's place.
  ///   - count: how many samples there are; what is beyond them is silence.
  ///   - sample: gives the sample at a place, up to 40 bits of it.
  @inlinable
  public static func magnitude(near place: Int, count: Int, sample: (Int) -> Int64) -> Int64 {
    max(
      abs(sample(place)), magnitude(after: place - 1, count: count, sample: sample),
      magnitude(after: place, count: count, sample: sample))
  }

  /// The highest magnitude between the sample at a place, which may be −1, and the next.
  @inlinable
  static func magnitude(after place: Int, count: Int, sample: (Int) -> Int64) -> Int64 {
    let first = max(place - reach + 1, 0)
    let last = min(place + reach, count - 1)
    var highest: Int64 = 0
    for row in [weights.0, weights.1, weights.2] {
      var sum: Int64 = 0
      for index in first...last { sum += Int64(row[index - place + reach - 1]) * sample(index) }
      highest = max(highest, abs(sum) >> 14)
    }
    return highest
  }

  /// The same of 16-bit samples, sixteen in one go: in every row the weights' magnitudes add up to less than 2¹⁶, so that
  /// no sum leaves 32 bits.
  public static func magnitude(after place: Int, in samples: UnsafeBufferPointer<Int16>) -> Int64 {
    guard place >= reach - 1, place + reach < samples.count, let start = samples.baseAddress else {
      return magnitude(after: place, count: samples.count) { Int64(samples[$0]) }
    }
    let around = SIMD16<Int32>(
      truncatingIfNeeded: UnsafeRawPointer(start + place - reach + 1).loadUnaligned(as: SIMD16<Int16>.self))
    let highest = max(
      (around &* weights.0).wrappedSum().magnitude, (around &* weights.1).wrappedSum().magnitude,
      (around &* weights.2).wrappedSum().magnitude)
    return Int64(highest >> 14)
  }
}
