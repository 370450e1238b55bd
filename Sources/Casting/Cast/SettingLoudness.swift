import Foundation

/// What the engine's settings do to its loudness: a higher, livelier or slower voice is louder.
///
/// Measured on the passages of all 80 voices of the bank that espeak-ng speaks, in LUFS (ITU-R BS.1770), at pitches and ranges 10 to
/// 40 off the voice's own and at half to twice its rate; `Documentation/Voices.md` says how near the voices keep to it.
enum SettingLoudness {
  /// Hundredths of a dB for a unit of pitch.
  private static let pitch = 4.2
  /// The same of a voice that is breath alone: it goes with the formants, which espeak-ng moves with the pitch.
  private static let breathPitch = 10.0
  /// Hundredths of a dB for a unit of range.
  private static let range = 1.3
  /// Hundredths of a dB for ten times the rate.
  private static let rate = -335.0

  /// What is added to the gain, in hundredths of a dB, to keep a voice as loud as it was when it is set otherwise.
  static func gain(from old: Voice.Tuning, to new: Voice.Tuning, isBreath: Bool = false) -> Int {
    let louder =
      Double(new.pitch - old.pitch) * (isBreath ? breathPitch : pitch) + Double(new.range - old.range) * range
      + log10(Double(new.rate) / Double(old.rate)) * rate
    return -Int(louder.rounded())
  }
}
