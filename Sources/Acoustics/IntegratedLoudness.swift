/// How loud a signal is to the ear.
public enum IntegratedLoudness {
  /// Integrated and gated loudness in LUFS (ITU-R BS.1770-4); nil for silence.
  public static func lufs(of signal: Signal) -> Double? {
    guard var meter = LoudnessMeter(rate: Int(signal.rate)) else { return nil }
    meter.take(signal.samples)
    let loudness = meter.integrated
    return loudness.isFinite ? loudness : nil
  }
}
