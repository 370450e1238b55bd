import Foundation
import HearsayAcoustics

/// Measures samples as they come.
struct AudioMeter: ~Copyable {
  /// What is no louder than this is silence: −60 dBFS.
  private static let silence: Float = 0.001

  private var loudness: LoudnessMeter
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
    guard let loudness = LoudnessMeter(rate: rate, channels: channels, scope: .everything) else { return nil }
    self.loudness = loudness
    self.rate = rate
    self.channels = channels
  }

  /// Takes interleaved samples, −1…1.
  mutating func take(_ samples: UnsafeBufferPointer<Float>) {
    let count = samples.count / channels
    loudness.take(samples)
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
    let seconds = Double(frames) / Double(rate)
    return AudioMeasurement(
      seconds: seconds, rate: rate, channels: channels,
      bitsPerSecond: seconds > 0 ? Int((Double(bytes) * 8 / seconds).rounded()) : 0, loudness: loudness.integrated,
      range: loudness.range, truePeak: 20 * log10(loudness.truePeak),
      samplePeak: 20 * log10(loudness.samplePeak),
      rms: 10 * log10(squares / Double(max(frames * channels, 1))),
      noiseFloor: quietest == .infinity ? -.infinity : 10 * log10(quietest),
      headSilence: Double(firstSound ?? frames) / Double(rate),
      tailSilence: Double(frames - lastSound) / Double(rate))
  }
}
