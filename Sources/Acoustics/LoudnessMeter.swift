import CEBUR128

/// Measures loudness and peaks as samples come, by libebur128: the only place that asks it.
public struct LoudnessMeter: ~Copyable {
  /// What is measured.
  public enum Scope: Sendable {
    /// Integrated loudness alone.
    case loudness
    /// Integrated loudness, loudness range, true peak and sample peak.
    case everything

    fileprivate var mode: Int32 {
      switch self {
      case .loudness: Int32(EBUR128_MODE_I.rawValue)
      case .everything:
        Int32(EBUR128_MODE_I.rawValue | EBUR128_MODE_LRA.rawValue | EBUR128_MODE_TRUE_PEAK.rawValue)
      }
    }
  }

  private let state: UnsafeMutablePointer<ebur128_state>
  private let channels: Int

  /// Begins; nil for a form that can't be measured.
  public init?(rate: Int, channels: Int = 1, scope: Scope = .loudness) {
    guard rate > 0, channels > 0, let state = ebur128_init(UInt32(channels), UInt(rate), scope.mode) else { return nil }
    self.state = state
    self.channels = channels
  }

  deinit {
    var state: UnsafeMutablePointer<ebur128_state>? = state
    ebur128_destroy(&state)
  }

  /// Takes interleaved samples, −1…1.
  public mutating func take(_ samples: UnsafeBufferPointer<Float>) {
    guard let start = samples.baseAddress else { return }
    _ = ebur128_add_frames_float(state, start, samples.count / channels)
  }

  /// Takes interleaved samples, −1…1.
  public mutating func take(_ samples: [Float]) { samples.withUnsafeBufferPointer { take($0) } }

  /// Takes interleaved samples, −1…1.
  public mutating func take(_ samples: [Double]) {
    _ = ebur128_add_frames_double(state, samples, samples.count / channels)
  }

  /// The integrated loudness in LUFS (ITU-R BS.1770-4, gated); −∞ for silence, which lies below the absolute gate of −70.
  public var integrated: Double {
    var loudness = -Double.infinity
    return ebur128_loudness_global(state, &loudness) == 0 ? loudness : -.infinity
  }

  /// The loudness range in LU (EBU Tech 3342); 0 where it is not measured.
  public var range: Double {
    var range = 0.0
    return ebur128_loudness_range(state, &range) == 0 ? range : 0
  }

  /// The highest true peak of any channel, 1 being full scale (ITU-R BS.1770-4, Annex 2); 0 where it is not measured.
  public var truePeak: Double { highest(ebur128_true_peak) }

  /// The highest sample of any channel, 1 being full scale; 0 where it is not measured.
  public var samplePeak: Double { highest(ebur128_sample_peak) }

  private func highest(
    _ peak: (UnsafeMutablePointer<ebur128_state>?, UInt32, UnsafeMutablePointer<Double>?) -> Int32
  ) -> Double {
    (0..<UInt32(channels)).reduce(0) { highest, channel in
      var value = 0.0
      return peak(state, channel, &value) == 0 ? max(highest, value) : highest
    }
  }
}
