import Foundation

/// What can be measured of a voice that reads a passage.
public struct VoiceSurvey: Sendable, Hashable {
  /// The median pitch in Hz; nil for a voice of which less than 40 % is voiced, such as a whisper.
  public var pitch: Double?
  /// From the 10th to the 90th percentile of the pitch, in semitones; 0 without pitch.
  public var spread: Double
  /// The first three formants; nil where there are too few vowels.
  public var formants: Formants?
  /// The level from 1 to 5 kHz against that below 1 kHz, in dB.
  public var tilt: Double
  /// How periodic the voiced sounds are, from 0 (hoarse) to 1 (clear).
  public var clarity: Double
  /// How long the reading took, in seconds.
  public var seconds: Double
  /// Integrated loudness in LUFS; nil for silence.
  public var loudness: Double?
  /// The highest sample, in dBFS; minus infinity for silence.
  public var peak: Double

  /// Measures a reading.
  public init(of signal: Signal) {
    let track = PitchTrack(of: signal)
    let isVoiced = Double(track.tones.count) > 0.4 * Double(track.frames)
    pitch = isVoiced ? track.tones.quantile(0.5) : nil
    if isVoiced, let low = track.tones.quantile(0.1), let high = track.tones.quantile(0.9) {
      spread = 12 * log2(high / low)
      clarity = track.clarities.reduce(0, +) / Double(track.clarities.count)
    } else {
      spread = 0
      clarity = 0
    }
    formants = Formants(of: signal)
    tilt = SpectralTilt.decibels(of: signal)
    seconds = Double(signal.samples.count) / signal.rate
    loudness = IntegratedLoudness.lufs(of: signal)
    peak = 20 * log10(signal.samples.reduce(0) { max($0, abs($1)) })
  }
}
