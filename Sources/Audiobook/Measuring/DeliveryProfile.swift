/// Who the audio is for, and what they ask of it.
public enum DeliveryProfile: String, Sendable, Hashable, CaseIterable {
  /// Hearsay's own: one level for every book.
  case hearsay
  /// What ACX, Audible's publisher, asks ("ACX Audio Submission Requirements", help.acx.com).
  case acx

  /// Something that is asked of a file.
  public struct Limit: Sendable, Hashable {
    /// What is measured.
    public var name: String
    /// What was measured.
    public var value: Double
    /// What it must lie in.
    public var range: ClosedRange<Double>
    /// The unit, such as `dBFS`.
    public var unit: String

    /// Whether it does. What is shown is what is compared: values are rounded to a hundredth.
    public var passes: Bool { value == -.infinity ? range.lowerBound == -.infinity : range.contains(rounded) }

    private var rounded: Double { (value * 100).rounded() / 100 }
  }

  /// How far a book may lie from its loudness, in LU.
  public static let tolerance = 0.6
  /// The loudness that books for ACX may be made for, in LUFS: their RMS, which lies some 0.9 dB under it, then keeps a
  /// decibel from both ends of what ACX asks.
  public static let acxLoudness = -21.0 ... -18.0
  /// The highest true peak, in dBTP.
  public static let truePeak = -3.0

  /// What is asked of a file, with what was measured of it.
  /// - Parameter loudness: the loudness that the book was made for, in LUFS.
  public func limits(_ measured: AudioMeasurement, loudness: Double) -> [Limit] {
    let endless = -Double.infinity
    switch self {
    case .hearsay:
      return [
        Limit(
          name: "loudness", value: measured.loudness, range: loudness - Self.tolerance...loudness + Self.tolerance,
          unit: "LUFS"),
        Limit(name: "true peak", value: measured.truePeak, range: endless...Self.truePeak, unit: "dBTP"),
      ]
    case .acx:
      return [
        Limit(name: "RMS", value: measured.rms, range: -23 ... -18, unit: "dBFS"),
        Limit(name: "peak", value: measured.samplePeak, range: endless ... -3, unit: "dBFS"),
        Limit(name: "noise floor", value: measured.noiseFloor, range: endless ... -60, unit: "dBFS"),
        Limit(name: "rate", value: Double(measured.rate), range: 44_100...44_100, unit: "Hz"),
        Limit(name: "channels", value: Double(measured.channels), range: 1...2, unit: ""),
        Limit(
          name: "MP3 bit rate", value: Double(measured.mp3BitRates?.lowerBound ?? 0) / 1000,
          range: 192...Double.infinity, unit: "kbit/s"),
        Limit(
          name: "MP3 rate varies",
          value: Double(measured.mp3BitRates.map { $0.upperBound - $0.lowerBound } ?? 0) / 1000,
          range: 0...0, unit: "kbit/s"),
        Limit(name: "head silence", value: measured.headSilence, range: 0.5...1, unit: "s"),
        Limit(name: "tail silence", value: measured.tailSilence, range: 1...5, unit: "s"),
        Limit(name: "length", value: measured.seconds / 60, range: 0...120, unit: "min"),
      ]
    }
  }
}
