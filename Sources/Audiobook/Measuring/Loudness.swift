/// The loudness of a book: one constant for every voice, so that an edited line changes its own samples and no others.
public enum Loudness {
  /// What a book is brought to when nothing else is asked, in LUFS: what most audiobook publishers ask of mono files.
  public static let standard = -19.0
  /// What may be asked, in LUFS.
  public static let range = -31.0 ... -16.0

  /// The level that the bank's gains bring each voice's fixed text to, in LUFS; see `Voices/measure.py`.
  private static let bank = -20.0
  /// What whole books measure below that, in LU: lines are shorter than the fixed text, and from −22 LUFS on the limiter
  /// takes more from the peaks the louder a book is to be. Measured on the bundled story and on *Daisy Miller*.
  private static func shortfall(at loudness: Double) -> Double { 0.2 + 0.33 * max(0, loudness + 22) }

  /// What is added to each voice's gain for a book of a loudness, in hundredths of a dB.
  public static func gain(for loudness: Double) -> Int {
    Int(((loudness - bank + shortfall(at: loudness)) * 100).rounded())
  }
}
