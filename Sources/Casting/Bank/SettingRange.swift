/// The bounds of every setting, in a voice's file and in `cast.yaml` alike.
public enum SettingRange {
  /// The engine's pitch.
  public static let pitch = 0...100
  /// The engine's pitch range.
  public static let range = 0...100
  /// The engine's rate in words a minute: espeak-ng's own bounds.
  public static let rate = 80...450
  /// A gain in dB.
  public static let gain = -24.0...24.0
  /// The speed of a whole reading, 1 being each voice's own.
  public static let speed = 0.5...2.0
  /// A pause in milliseconds.
  public static let pause = 0...60_000
}
