/// Keeps samples under a ceiling without a click: the gain goes down before a peak arrives and comes back after it.
///
/// The method is the usual one of a look-ahead limiter, as in Giannoulis, Massberg and Reiss, "Digital Dynamic Range
/// Compressor Design", J. Audio Eng. Soc. 60 (2012), and in G. Luff, "Designing a straightforward limiter" (Signalsmith,
/// 2022): the gain each sample needs, its minimum over the samples to come, an exponential return, and a mean over as many
/// samples as were looked ahead, which never exceeds the gain needed. It is all in whole numbers, so that every machine
/// gives the same samples.
public enum Limiter {
  /// The ceiling: −3 dBFS of 16 bits.
  public static let ceiling: Int32 = 23_198
  /// How far ahead a peak is seen: 3 ms at 22,050 Hz.
  static let lookAhead = 64
  /// The return is by a 1024th of what is missing in each sample: a time constant of 46 ms at 22,050 Hz.
  static let returnShift: Int32 = 10

  /// One, in the numbers in which gains are reckoned.
  private static let one: Int32 = 1 << 28

  /// Lowers what is over the ceiling; samples far from any that is are unchanged.
  public static func limit(_ samples: inout [Int32]) {
    guard samples.contains(where: { $0 > ceiling || $0 < -ceiling }) else { return }
    // The needed gain, seen from as far before the peak as we look ahead; index 0 is that far before the first sample.
    var gains = [Int32](repeating: one, count: samples.count + lookAhead)
    for (index, sample) in samples.enumerated() where sample > ceiling || sample < -ceiling {
      let needed = Int32((Int64(ceiling) << 28) / Int64(sample.magnitude))
      for place in index...index + lookAhead where needed < gains[place] { gains[place] = needed }
    }
    var gain = one
    for index in gains.indices {
      gain = min(gains[index], gain + max((one - gain) >> returnShift, 1))
      gains[index] = gain
    }
    var sum = gains[..<lookAhead].reduce(into: Int64(0)) { $0 += Int64($1) }
    for index in samples.indices {
      sum += Int64(gains[index + lookAhead])
      let mean = sum / Int64(lookAhead + 1)
      samples[index] = Int32(Int64(samples[index]) * mean / Int64(one))
      sum -= Int64(gains[index])
    }
  }
}
