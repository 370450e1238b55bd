/// Gains are kept as whole hundredths of a dB, so that they compare, hash and print the same everywhere.
enum Decibels {
  /// A gain in dB as hundredths.
  static func hundredths(_ decibels: Double) -> Int { Int((decibels * 100).rounded()) }

  /// Hundredths as people write them: `7.3`, `-0.25`, `3`.
  static func text(_ hundredths: Int) -> String {
    let whole = abs(hundredths) / 100, rest = abs(hundredths) % 100
    let digits = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return (hundredths < 0 ? "-" : "") + "\(whole)\(digits)"
  }
}
