import Foundation

/// Numbers as people read them.
enum Figures {
  /// A length of time: `6:42:05`, `3:07`.
  static func length(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60)
    return hours > 0 ? String(format: "%d:%02d:%02d", hours, minutes, rest) : String(format: "%d:%02d", minutes, rest)
  }

  /// A factor: `1,240 ×`, `3.2 ×`.
  static func times(_ factor: Double) -> String {
    (factor >= 10 ? grouped(Int(factor.rounded())) : String(format: "%.1f", factor)) + " ×"
  }

  /// A share: `42 %`.
  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  /// A whole number with its thousands apart.
  static func grouped(_ number: Int) -> String {
    var digits = String(number)
    var at = digits.count - 3
    while at > (number < 0 ? 1 : 0) {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: at))
      at -= 3
    }
    return digits
  }
}

extension Duration {
  /// The duration in seconds.
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
