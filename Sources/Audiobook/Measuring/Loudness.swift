/// The loudness of a book: one constant for every voice, so that an edited line changes its own samples and no others.
public enum Loudness {
  /// What a book is brought to when nothing else is asked, in LUFS: what most audiobook publishers ask of mono files.
  public static let standard = -19.0
  /// What may be asked, in LUFS.
  /// Louder ones are not reached: at −17 a novel measures 0.7 LU less, at −16 1.1, since peaks have to stay under −3 dBTP.
  public static let range = -31.0 ... -18.0

  /// The level that the bank's gains bring each voice's passage to where no limiter is needed, in LUFS.
  public static let bank = -20.0
  /// What whole books measure below a voice's passage, in LU: their lines are shorter. Measured on the bundled story and on
  /// *Daisy Miller*.
  private static let shortfall = 0.2
  /// Up to here the limiter takes nothing worth a mention from any voice of the bank, in LUFS.
  private static let untouched = -25.0

  /// What is added to a voice's gain for a book of a loudness, in hundredths of a dB.
  /// - Parameters:
  ///   - loudness: in LUFS.
  ///   - loss: what the limiter takes from the voice at ``standard``, in hundredths of a dB. The louder a book is to be, the
  ///     more peaks it meets, and the more of each: so it grows with the square.
  public static func gain(for loudness: Double, loss: Int) -> Int {
    let part = max(0, loudness - untouched) / (standard - untouched)
    return Int(((loudness - bank + shortfall) * 100 + Double(loss) * part * part).rounded())
  }
}
