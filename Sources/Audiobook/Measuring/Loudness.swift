/// The loudness of a book: one constant for every voice, so that an edited line changes its own samples and no others.
public enum Loudness {
  /// What a book is brought to when nothing else is asked, in LUFS: what most audiobook publishers ask of mono files.
  public static let standard = -19.0
  /// What may be asked, in LUFS.
  /// Louder ones are not reached: at −17 a novel measures 0.7 LU less, at −16 1.1, since peaks have to stay under −3 dBTP.
  public static let range = -31.0 ... -18.0

  /// The level that the bank's gains bring each voice's passage to where no limiter is needed, in LUFS.
  public static let bank = -20.0
  /// By how much the root of what the limiter takes, in dB, grows with each LU. Measured on the passages of the bank's 47
  /// English voices at -25 to -16.5 LUFS: they are then within 0.2 LU of what was asked, as a standard deviation.
  private static let growth = 0.41
  /// The most that is given back, in dB: with more, a voice would lose its life.
  private static let mostGivenBack = 7.5

  /// What is added to a voice's gain for a book of a loudness, in hundredths of a dB.
  /// - Parameters:
  ///   - loudness: in LUFS.
  ///   - level: how much louder than the book this is to be heard, in hundredths of a dB.
  ///   - loss: what the limiter takes from the voice at ``standard``, in hundredths of a dB. The louder it is to be, the more
  ///     peaks it meets, and the more of each: so what it takes grows with the square.
  public static func gain(for loudness: Double, level: Int = 0, loss: Int) -> Int {
    let wanted = loudness + Double(level) / 100
    let root = max(0, (Double(loss) / 100).squareRoot() + growth * (wanted - standard))
    return Int(((wanted - bank + min(root * root, mostGivenBack)) * 100).rounded())
  }
}
