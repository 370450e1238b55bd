import CEBUR128

/// How loud a signal is to the ear.
public enum IntegratedLoudness {
  /// Integrated and gated loudness in LUFS (ITU-R BS.1770-4), by libebur128; nil for silence.
  public static func lufs(of signal: Signal) -> Double? {
    guard let meter = ebur128_init(1, UInt(signal.rate), Int32(EBUR128_MODE_I.rawValue)) else { return nil }
    var state: UnsafeMutablePointer<ebur128_state>? = meter
    defer { ebur128_destroy(&state) }
    guard ebur128_add_frames_double(meter, signal.samples, signal.samples.count) == EBUR128_SUCCESS.rawValue else {
      return nil
    }
    var loudness = 0.0
    guard ebur128_loudness_global(meter, &loudness) == EBUR128_SUCCESS.rawValue, loudness.isFinite else { return nil }
    return loudness
  }
}
