extension Script {
  /// A stretch of the manuscript that is not read, and why.
  public struct Omission: Sendable, Hashable, Codable {
    /// The first UTF-8 byte.
    public var start: Int
    /// The byte after the last.
    public var end: Int
    /// Why it was left out, such as `licence`.
    public var reason: String

    /// Makes an omission of its parts.
    public init(start: Int, end: Int, reason: String) {
      self.start = start
      self.end = end
      self.reason = reason
    }
  }
}
