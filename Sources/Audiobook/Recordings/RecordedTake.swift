import Foundation
import HearsayAcoustics

/// A person's recording made fit to stand among the takes: their form, their level, their ends.
public enum RecordedTake {
  /// The ceiling of all takes: −4.8 dBTP.
  static let ceiling: Float = 0.575_440
  /// What is no louder than this is silence: −60 dBFS.
  static let silence: Float = 0.001
  /// How much silence stays before and after the sound, in seconds.
  static let margin = 0.005
  /// How long the first and last samples take to come and go, in seconds.
  static let fade = 0.002

  /// The samples of a recording at the book's rate: of one channel, at a level by ITU-R BS.1770's integrated
  /// loudness, its true peaks at −4.8 dBTP or under, silence at its ends cut off. The same file gives the same samples.
  /// - Parameter level: in LUFS.
  /// - Throws: ``RecordingFault``.
  public static func samples(
    of file: URL, rate: Int, level: Double = Loudness.standard
  ) throws(RecordingFault) -> [Int16] {
    var samples = try RecordedSound(file: file, rate: rate).samples
    try bring(&samples, to: level, rate: rate)
    guard let first = samples.firstIndex(where: isSound), let last = samples.lastIndex(where: isSound) else {
      throw .silent
    }
    let margin = Int(Self.margin * Double(rate))
    samples = Array(samples[max(first - margin, 0)...min(last + margin, samples.count - 1)])
    // Once more, without the silence that was cut off.
    try bring(&samples, to: level, rate: rate)
    PeakLimiter.limit(&samples, to: ceiling, rate: rate)
    let fade = min(Int(Self.fade * Double(rate)), samples.count / 2)
    for step in 0..<fade {
      for index in [step, samples.count - 1 - step] { samples[index] *= Float(step) / Float(fade) }
    }
    return samples.map { Int16(max(-32_768, min(32_767, ($0 * 32_768).rounded()))) }
  }

  private static func bring(_ samples: inout [Float], to level: Double, rate: Int) throws(RecordingFault) {
    guard let loudness = loudness(of: samples, rate: rate) else { throw .silent }
    let gain = Float(pow(10, (level - loudness) / 20))
    for index in samples.indices { samples[index] *= gain }
  }

  private static func isSound(_ sample: Float) -> Bool { abs(sample) > silence }

  /// The integrated loudness in LUFS; nil for silence. What is shorter than three seconds is measured as if it went on
  /// from its beginning, for a gated measure needs blocks of 400 ms.
  private static func loudness(of samples: [Float], rate: Int) -> Double? {
    guard var meter = LoudnessMeter(rate: rate), !samples.isEmpty else { return nil }
    var heard = 0
    repeat {
      meter.take(samples)
      heard += samples.count
    } while heard < 3 * rate
    let loudness = meter.integrated
    // Below BS.1770's absolute gate there is nothing to bring to level.
    return loudness > -70 ? loudness : nil
  }
}
