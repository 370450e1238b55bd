import ComplexModule
import Foundation

/// How bright a voice is: its level from 1 to 5 kHz against that below 1 kHz.
enum SpectralTilt {
  private static let size = 512

  /// In dB, over frames of equal level; 0 for silence.
  static func decibels(of signal: Signal) -> Double {
    var low = 0.0
    var high = 0.0
    for frame in signal.speechFrames(length: Double(size) / signal.rate + 1e-6, step: 0.030) {
      let windowed = frame.prefix(size).enumerated().map { place, sample in
        Complex(sample * (0.5 - 0.5 * cos(2 * .pi * Double(place) / Double(size))))
      }
      let powers = transform(windowed).prefix(size / 2).map(\.lengthSquared)
      let energy = powers.reduce(0, +)
      guard energy > 0 else { continue }
      for (place, power) in powers.enumerated() {
        switch Double(place) * signal.rate / Double(size) {
        case 50..<1000: low += power / energy
        case 1000..<5000: high += power / energy
        default: break
        }
      }
    }
    return low > 0 && high > 0 ? 10 * log10(high / low) : 0
  }

  /// The discrete Fourier transform of a power of two of values.
  private static func transform(_ values: [Complex<Double>]) -> [Complex<Double>] {
    guard values.count > 1 else { return values }
    let even = transform(stride(from: 0, to: values.count, by: 2).map { values[$0] })
    let odd = transform(stride(from: 1, to: values.count, by: 2).map { values[$0] })
    let turned = odd.enumerated().map { place, value in
      Complex(length: 1, phase: -2 * .pi * Double(place) / Double(values.count)) * value
    }
    return zip(even, turned).map { $0 + $1 } + zip(even, turned).map { $0 - $1 }
  }
}
