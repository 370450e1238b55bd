import HearsaySound

/// Keeps samples under a ceiling without a click: the gain goes down before a peak arrives and comes back after it.
///
/// The method is the usual one of a look-ahead limiter, as in Giannoulis, Massberg and Reiss, "Digital Dynamic Range
/// Compressor Design", J. Audio Eng. Soc. 60 (2012), and in G. Luff, "Designing a straightforward limiter" (Signalsmith,
/// 2022): the gain each sample needs, its minimum over the samples to come, an exponential return, and a mean over as many
/// samples as were looked ahead, which never exceeds the gain needed. It is all in whole numbers, so that every machine
/// gives the same samples, and in place, since fresh memory is what a forked process pays for most.
public struct Limiter {
  /// The ceiling of true peaks: −4.8 dBTP of 16 bits. Lossy coders overshoot it by up to 1.2 dB, and half as much again is
  /// left to −3 dBTP (`Documentation/Audio.md`).
  public static let ceiling: Int64 = 18_856
  /// How far ahead a peak is seen: 3 ms at 22,050 Hz.
  static let lookAhead = window - 1

  /// The samples over which gains are compared and averaged: a power of two.
  private static let windowBits = 6
  private static let window = 1 << windowBits
  /// One, in the numbers in which gains are reckoned.
  private static let one: Int64 = 1 << 28
  /// The return is by a 1024th of what is missing in each sample, a time constant of 46 ms at 22,050 Hz, and by no less
  /// than this, so that it comes to an end.
  private static let leastReturn = one >> 16

  /// Multiplies samples by a factor, in 65,536ths, and lowers what would be over the ceiling; where nothing is, the
  /// samples are as the factor alone makes them.
  public static func amplify(_ samples: inout [Int16], by factor: Int64) {
    withUnsafeTemporaryAllocation(of: Int64.self, capacity: 2 * window) { rings in
      rings.initialize(repeating: one)
      samples.withUnsafeMutableBufferPointer { samples in
        var limiter = Limiter(
          factor: factor, needed: UnsafeMutableBufferPointer(rebasing: rings[..<window]),
          returning: UnsafeMutableBufferPointer(rebasing: rings[window...]))
        limiter.run(samples)
      }
    }
  }

  private let factor: Int64
  /// The gains that the samples in the window need, in a ring.
  private let needed: UnsafeMutableBufferPointer<Int64>
  /// The gains of the samples in the window after the return, in a ring.
  private let returning: UnsafeMutableBufferPointer<Int64>
  private var lowest = one
  private var lowestTime = 0
  private var last = one
  /// What the ring of returning gains adds up to.
  private var sum = one * Int64(window)

  private init(
    factor: Int64, needed: UnsafeMutableBufferPointer<Int64>, returning: UnsafeMutableBufferPointer<Int64>
  ) {
    self.factor = factor
    self.needed = needed
    self.returning = returning
  }

  private mutating func run(_ samples: UnsafeMutableBufferPointer<Int16>) {
    let end = samples.count + Self.lookAhead
    // The smallest sample with which the factor may lift something over the ceiling: a peak between two samples lies less
    // than 3 dB over the higher.
    let limit = Self.ceiling << 16 / max(factor, 1) * 7 / 10
    var time = 0
    while time < end {
      if isAtRest {
        // Many samples are far from any that is too loud: they are amplified in one go.
        var over = time
        while over < samples.count, Int64(samples[over].magnitude) < limit { over += 1 }
        if over == samples.count { over = end }
        for index in max(time - Self.lookAhead, 0)..<max(over - Self.lookAhead, 0) {
          samples[index] = Int16(truncatingIfNeeded: amplified(samples[index]))
        }
        time = over
        if time == end { return }
      }
      take(time < samples.count ? magnitude(at: time, in: samples, limit) : 0, at: time)
      let output = time - Self.lookAhead
      if output >= 0 {
        let level = amplified(samples[output])
        samples[output] = Int16(truncatingIfNeeded: level &* (sum >> Self.windowBits) / Self.one)
      }
      time += 1
    }
  }

  /// Whether nothing in sight is too loud and the gain has returned.
  private var isAtRest: Bool { sum == Self.one &* Int64(Self.window) && lowest == Self.one }

  private func amplified(_ sample: Int16) -> Int64 { Int64(sample) &* factor / 65536 }

  /// What the factor makes of a sample's magnitude, or of a peak's beside it. What is read lies within the samples that
  /// still stand as they came, for the look-ahead is longer than the interpolation's reach.
  private func magnitude(at time: Int, in samples: UnsafeMutableBufferPointer<Int16>, _ limit: Int64) -> Int64 {
    guard Int64(samples[time].magnitude) >= limit else { return abs(amplified(samples[time])) }
    return TruePeak.magnitude(near: time, in: samples) &* factor / 65536
  }

  private mutating func take(_ magnitude: Int64, at time: Int) {
    let place = time & (Self.window - 1)
    let need = magnitude > Self.ceiling ? Self.ceiling &* Self.one / magnitude : Self.one
    needed[place] = need
    if need <= lowest {
      lowest = need
      lowestTime = time
    } else if time &- lowestTime > Self.lookAhead {
      findLowest(at: time)
    }
    last = min(lowest, last &+ max((Self.one &- last) >> 10, Self.leastReturn), Self.one)
    sum = sum &+ last &- returning[place]
    returning[place] = last
  }

  /// Looks through the window, the latest first.
  private mutating func findLowest(at time: Int) {
    lowest = .max
    for earlier in 0...Self.lookAhead {
      let need = needed[(time &- earlier) & (Self.window - 1)]
      if need < lowest {
        lowest = need
        lowestTime = time &- earlier
      }
    }
  }
}
