import CEBUR128
import Foundation

/// Measures samples as they come.
struct AudioMeter: ~Copyable {
  /// What is no louder than this is silence: −60 dBFS.
  private static let silence: Float = 0.001

  private let state: UnsafeMutablePointer<ebur128_state>
  private let rate: Int
  private let channels: Int
  private var frames = 0
  private var squares = 0.0
  private var firstSound: Int?
  private var lastSound = 0
  /// The sum of squares of the half second that is being filled, and the least of those that are full.
  private var window = 0.0
  private var quietest = Double.infinity
  private var windowFrames = 0

  /// Begins; nil for a form that can't be measured.
  init?(rate: Int, channels: Int) {
    let mode = EBUR128_MODE_I.rawValue | EBUR128_MODE_LRA.rawValue | EBUR128_MODE_TRUE_PEAK.rawValue
    guard rate > 0, channels > 0,
      let state = ebur128_init(UInt32(channels), UInt(rate), Int32(bitPattern: UInt32(mode)))
    else { return nil }
    self.state = state
    self.rate = rate
    self.channels = channels
  }

  deinit {
    var state: UnsafeMutablePointer<ebur128_state>? = state
    ebur128_destroy(&state)
  }

  /// Takes interleaved samples, −1…1.
  mutating func take(_ samples: UnsafeBufferPointer<Float>) {
    let count = samples.count / channels
    if let start = samples.baseAddress { _ = ebur128_add_frames_float(state, start, count) }
    for frame in 0..<count {
      var loudest: Float = 0
      var sum = 0.0
      for channel in 0..<channels {
        let sample = samples[frame * channels + channel]
        loudest = max(loudest, abs(sample))
        sum += Double(sample) * Double(sample)
      }
      squares += sum
      window += sum
      if loudest > Self.silence {
        if firstSound == nil { firstSound = frames }
        lastSound = frames + 1
      }
      frames += 1
      windowFrames += 1
      if windowFrames == max(rate / 2, 1) { closeWindow() }
    }
  }

  private mutating func closeWindow() {
    quietest = min(quietest, window / Double(windowFrames * channels))
    (window, windowFrames) = (0, 0)
  }

  /// What was measured.
  /// - Parameter bytes: the file's size.
  consuming func measurement(bytes: Int) -> AudioMeasurement {
    if frames > 0, quietest == .infinity { closeWindow() }
    var loudness = -Double.infinity
    var range = 0.0
    _ = ebur128_loudness_global(state, &loudness)
    _ = ebur128_loudness_range(state, &range)
    var (truePeak, samplePeak) = (0.0, 0.0)
    for channel in 0..<UInt32(channels) {
      var peak = 0.0
      if ebur128_true_peak(state, channel, &peak) == 0 { truePeak = max(truePeak, peak) }
      if ebur128_sample_peak(state, channel, &peak) == 0 { samplePeak = max(samplePeak, peak) }
    }
    let seconds = Double(frames) / Double(rate)
    return AudioMeasurement(
      seconds: seconds, rate: rate, channels: channels,
      bitsPerSecond: seconds > 0 ? Int((Double(bytes) * 8 / seconds).rounded()) : 0, loudness: loudness, range: range,
      truePeak: 20 * log10(truePeak), samplePeak: 20 * log10(samplePeak),
      rms: 10 * log10(squares / Double(max(frames * channels, 1))),
      noiseFloor: quietest == .infinity ? -.infinity : 10 * log10(quietest),
      headSilence: Double(firstSound ?? frames) / Double(rate),
      tailSilence: Double(frames - lastSound) / Double(rate))
  }
}
