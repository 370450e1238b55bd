import HearsaySound

/// Keeps samples under a ceiling without a click: the gain goes down before a peak arrives and comes back after it.
///
/// The method is the usual one of a look-ahead limiter, as in Giannoulis, Massberg and Reiss, "Digital Dynamic Range
/// Compressor Design", J. Audio Eng. Soc. 60 (2012), and in G. Luff, "Designing a straightforward limiter" (Signalsmith,
/// 2022): the gain that is needed, its minimum over what is to come, an exponential return, and a mean over as much as was
/// looked ahead, which never exceeds what is needed. Gains are reckoned at the borders of blocks of sixteen samples and go
/// from border to border in a straight line: so little is left to do for a sample that sixteen are done in one go.
///
/// Sums and products of single precision are rounded alike by every machine, so every machine gives the same samples.
public enum Limiter {
  /// The ceiling of true peaks: −4.8 dBTP of 16 bits. Lossy coders overshoot it by up to 1.2 dB, and half as much again is
  /// left to −3 dBTP (`Documentation/Audio.md`).
  public static let ceiling = 18_856

  /// Samples in a block.
  private static let block = 16
  /// How many borders ahead a peak is seen, and over how many the mean is taken: 64 samples, 3 ms at 22,050 Hz.
  private static let window = SIMD4<Float>.scalarCount
  /// The return is by a 64th of what is missing in each block, a time constant of 46 ms at 22,050 Hz, and by no less than
  /// `leastReturn`, so that it comes to an end.
  private static let returning: Float = 1 / 64
  private static let leastReturn: Float = 1 / 4096

  /// Multiplies samples by a factor and lowers what would be over the ceiling; where nothing is, the samples are as the
  /// factor alone makes them, rounded to the nearest.
  ///
  /// - Parameter factor: 0…128.
  public static func amplify(_ samples: inout [Int16], by factor: Float) {
    samples.withUnsafeMutableBufferPointer { samples in
      let gains = needs(of: UnsafeBufferPointer(samples), by: factor).map(smoothed)
      for (number, place) in stride(from: 0, to: samples.count, by: block).enumerated() {
        amplify(
          UnsafeMutableBufferPointer(rebasing: samples[place..<min(place + block, samples.count)]),
          from: factor * (gains?[number] ?? 1), to: factor * (gains?[number + 1] ?? 1))
      }
    }
  }

  /// The gain that each block's beginning needs, and the last one's end, with as many after them as are looked ahead; nil
  /// where nothing is too loud.
  private static func needs(of samples: UnsafeBufferPointer<Int16>, by factor: Float) -> [Float]? {
    // The smallest sample with which the factor may lift something over the ceiling: a peak between two samples lies less
    // than 3 dB over the higher.
    let least = UInt16(min(Float(ceiling) * 0.7 / max(factor, 0.01), 65_535))
    var needs = [Float](repeating: 1, count: samples.count / block + 2 + window)
    var isTooLoud = false
    for (number, place) in stride(from: 0, to: samples.count, by: block).enumerated() {
      let range = place..<min(place + block, samples.count)
      guard highest(in: UnsafeBufferPointer(rebasing: samples[range])) >= least else { continue }
      let level = Float(peak(in: range, of: samples, from: least)) * factor
      guard level > Float(ceiling) else { continue }
      // A border serves the blocks on both its sides.
      needs[number] = min(needs[number], Float(ceiling) / level)
      needs[number + 1] = Float(ceiling) / level
      isTooLoud = true
    }
    return isTooLoud ? needs : nil
  }

  /// The true peak of a block's samples of at least a magnitude, and of what lies between them and their neighbours.
  private static func peak(in block: Range<Int>, of samples: UnsafeBufferPointer<Int16>, from least: UInt16) -> Int64 {
    var peak: Int64 = 0
    var isLoud = false
    for place in block.lowerBound - 1..<block.upperBound {
      let next = place + 1 < block.upperBound ? samples[place + 1].magnitude : 0
      let wasLoud = isLoud
      isLoud = next >= least && place + 1 < block.upperBound
      if isLoud { peak = max(peak, Int64(next)) }
      if isLoud || wasLoud { peak = max(peak, TruePeak.magnitude(after: place, in: samples)) }
    }
    return peak
  }

  private static func highest(in samples: UnsafeBufferPointer<Int16>) -> UInt16 {
    guard samples.count == block, let start = samples.baseAddress else {
      return samples.reduce(0) { max($0, $1.magnitude) }
    }
    let block = UnsafeRawPointer(start).loadUnaligned(as: SIMD16<Int16>.self)
    return max(block.max().magnitude, block.min().magnitude)
  }

  /// What is needed, with ways down and up to it.
  private static func smoothed(_ needs: [Float]) -> [Float] {
    var gains = [Float](repeating: 1, count: needs.count - window)
    var returned = SIMD4<Float>(repeating: 1)
    var last: Float = 1
    // The first border's mean looks back to gains before it.
    let needs = [Float](repeating: 1, count: window - 1) + needs
    needs.withUnsafeBytes { needs in
      for border in 1 - window..<gains.count {
        let ahead = needs.loadUnaligned(
          fromByteOffset: (border + window - 1) * MemoryLayout<Float>.stride, as: SIMD4<Float>.self)
        last = min(ahead.min(), last + max((1 - last) * returning, leastReturn))
        returned[(border + window) % window] = last
        if border >= 0 { gains[border] = returned.sum() / Float(window) }
      }
    }
    return gains
  }

  /// Amplifies a block by factors that go from one to the other.
  private static func amplify(_ samples: UnsafeMutableBufferPointer<Int16>, from first: Float, to last: Float) {
    var block = SIMD16<Int16>()
    guard samples.count == Self.block, let start = UnsafeMutableRawPointer(samples.baseAddress) else {
      for index in samples.indices { block[index] = samples[index] }
      block = amplified(block, from: first, to: last)
      for index in samples.indices { samples[index] = block[index] }
      return
    }
    block = amplified(start.loadUnaligned(as: SIMD16<Int16>.self), from: first, to: last)
    start.storeBytes(of: block, as: SIMD16<Int16>.self)
  }

  @inline(__always)
  private static func amplified(_ block: SIMD16<Int16>, from first: Float, to last: Float) -> SIMD16<Int16> {
    let steps = SIMD16<Float>(0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5, 11.5, 12.5, 13.5, 14.5, 15.5) / 16
    let level = SIMD16<Float>(SIMD16<Int32>(truncatingIfNeeded: block)) * (first + (last - first) * steps)
    // Beside 1.5 · 2²³ a number's last bit counts ones, so that to add it rounds to the nearest.
    return SIMD16(truncatingIfNeeded: unsafeBitCast(level + 12_582_912, to: SIMD16<Int32>.self))
  }
}
