/// What the system said of a call that failed: its error number.
public struct SystemError: Error, Sendable, Hashable {
  /// The number, as in `errno`.
  public let number: Int32

  /// Makes an error of its number.
  public init(number: Int32) { self.number = number }
}
