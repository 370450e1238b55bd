import ComplexModule

/// A frame of speech as the filter that a throat is: linear prediction by the autocorrelation method.
enum LinearPrediction {
  /// The poles of a windowed frame's filter; empty for a frame that is no vowel's.
  static func poles(of frame: [Double], order: Int) -> [Complex<Double>] {
    var lags = (0...order).map { lag in zip(frame, frame.dropFirst(lag)).reduce(0) { $0 + $1.0 * $1.1 } }
    // A fricative has its energy high up: its poles are no vowel's formants.
    guard lags[0] > 0, lags[1] >= 0.2 * lags[0] else { return [] }
    lags[0] *= 1.0001
    return roots(of: predictor(lags))
  }

  /// The coefficients for the autocorrelation at each lag (Levinson and Durbin).
  private static func predictor(_ lags: [Double]) -> [Double] {
    var coefficients = [1.0]
    var error = lags[0]
    for order in 1..<lags.count {
      let sum = coefficients.enumerated().reduce(0) { $0 + $1.element * lags[order - $1.offset] }
      let reflection = -sum / error
      let padded = coefficients + [0]
      coefficients = zip(padded, padded.reversed()).map { $0 + reflection * $1 }
      error *= 1 - reflection * reflection
    }
    return coefficients
  }

  /// The roots of a polynomial whose first coefficient is 1 (Durand and Kerner).
  private static func roots(of coefficients: [Double]) -> [Complex<Double>] {
    let degree = coefficients.count - 1
    var found = (0..<degree).map { place in
      Complex(length: 0.9, phase: 2 * .pi * Double(place) / Double(degree) + 0.4)
    }
    for _ in 0..<60 {
      var moved = 0.0
      for place in 0..<degree {
        var value = Complex<Double>.zero
        for coefficient in coefficients { value = value * found[place] + Complex(coefficient) }
        var divisor = Complex<Double>.one
        for other in 0..<degree where other != place { divisor *= found[place] - found[other] }
        let step = divisor == .zero ? Complex(0.01) : value / divisor
        found[place] -= step
        moved = max(moved, step.length)
      }
      if moved < 1e-6 { break }
    }
    return found
  }
}
