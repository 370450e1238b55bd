import ComplexModule
import Foundation

/// The medians of a voice's first three formants: what tells a throat's size.
public struct Formants: Sendable, Hashable {
  /// In Hz, the lowest first.
  public let frequencies: [Double]

  /// Finds them by linear prediction of order 12 up to 5.5 kHz, in frames of 30 ms; nil where there are too few vowels.
  public init?(of signal: Signal) {
    let low = signal.decimated(by: 2, meanOf: 3)
    var tracks: [[Double]] = [[], [], []]
    for frame in low.speechFrames(length: 0.030, step: 0.025) {
      let peaks = Self.peaks(of: frame, rate: low.rate)
      guard peaks.count == 3 else { continue }
      for (place, peak) in peaks.enumerated() { tracks[place].append(peak) }
    }
    frequencies = tracks.compactMap { $0.quantile(0.5) }
    guard frequencies.count == 3 else { return nil }
  }

  /// How many semitones these lie above others, on average.
  public func semitones(above others: Formants) -> Double {
    zip(frequencies, others.frequencies).reduce(0) { $0 + 12 * log2($1.0 / $1.1) } / Double(frequencies.count)
  }

  /// The first three peaks from 180 Hz to 5 kHz that are no wider than 500 Hz.
  private static func peaks(of frame: [Double], rate: Double) -> [Double] {
    let steep = zip(frame, frame.dropFirst()).map { $1 - 0.95 * $0 }
    let windowed = steep.enumerated().map { place, sample in
      sample * (0.54 - 0.46 * cos(2 * .pi * Double(place) / Double(steep.count)))
    }
    let widest = exp(-.pi * 500 / rate)
    let peaks = LinearPrediction.poles(of: windowed, order: 12)
      .filter { $0.imaginary > 0.001 && $0.length > widest }
      .map { $0.phase * rate / (2 * .pi) }
    return Array(peaks.filter { $0 > 180 && $0 < 5000 }.sorted().prefix(3))
  }
}
