/// The fundamental of a voice's voiced frames, by normalised autocorrelation of what lies below 1.4 kHz.
struct PitchTrack {
  /// Each voiced frame's fundamental in Hz.
  private(set) var tones: [Double] = []
  /// How periodic each of them is, from 0 to 1.
  private(set) var clarities: [Double] = []
  /// How many frames of speech there were, voiced or not.
  let frames: Int

  /// From a bass's lowest tone to a child's highest, in Hz.
  static let compass = 50.0...520.0
  /// A frame whose best peak is lower than this is not voiced.
  static let voiced = 0.5

  init(of signal: Signal) {
    let low = signal.decimated(by: 4, meanOf: 8)
    frames = signal.speechFrames(length: 0.040, step: 0.020).count
    let lags = Int(low.rate / Self.compass.upperBound)...Int(low.rate / Self.compass.lowerBound)
    for frame in low.speechFrames(length: 0.045, step: 0.020) {
      guard let (lag, clarity) = Self.period(of: frame, lags: lags) else { continue }
      tones.append(low.rate / lag)
      clarities.append(clarity)
    }
  }

  /// The period in samples of a frame, and how well it repeats: of all peaks within a tenth of the best the shortest lag,
  /// lest an octave too low be heard.
  private static func period(of frame: [Double], lags: ClosedRange<Int>) -> (lag: Double, clarity: Double)? {
    let mean = frame.reduce(0, +) / Double(frame.count)
    let frame = frame.map { $0 - mean }
    let size = frame.count - lags.upperBound >= 40 ? frame.count - lags.upperBound : frame.count / 2
    let last = min(lags.upperBound, frame.count - size)
    guard last > lags.lowerBound else { return nil }
    let headEnergy = frame[..<size].reduce(0) { $0 + $1 * $1 }
    let scores = (lags.lowerBound...last).map { lag in
      var product = 0.0
      var energy = 0.0
      for place in 0..<size {
        product += frame[place] * frame[place + lag]
        energy += frame[place + lag] * frame[place + lag]
      }
      let scale = (headEnergy * energy).squareRoot()
      return scale > 0 ? product / scale : 0
    }
    guard let best = scores.max(), best >= voiced, scores.count > 2 else { return nil }
    for place in 1..<(scores.count - 1)
    where scores[place] >= 0.9 * best && scores[place - 1] <= scores[place] && scores[place] >= scores[place + 1] {
      let (left, middle, right) = (scores[place - 1], scores[place], scores[place + 1])
      let curve = left - 2 * middle + right
      return (Double(lags.lowerBound + place) + (curve == 0 ? 0 : 0.5 * (left - right) / curve), best)
    }
    return nil
  }
}
