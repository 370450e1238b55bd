import Foundation

/// The logarithm and exponential that features use, in one place so that training and use agree.
enum FastMath {
  @inline(__always) static func log(_ value: Double) -> Double { Foundation.log(value) }
  @inline(__always) static func exp(_ value: Double) -> Double { Foundation.exp(value) }
  /// ln(1 + value), for counts and distances.
  @inline(__always) static func log1p(_ value: Int) -> Float { Float(Foundation.log1p(Double(max(0, value)))) }
}

extension FastMath {
  @inline(__always) static func tanh(_ value: Double) -> Double { Foundation.tanh(value) }
}
