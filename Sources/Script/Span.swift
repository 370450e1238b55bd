/// A stretch of a manuscript's text, in UTF-8 bytes, the end exclusive.
public struct Span: Sendable, Hashable, Codable {
  /// The first byte.
  public var start: Int
  /// The byte after the last.
  public var end: Int

  /// Makes a span of its ends.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// Makes a span of a range of byte offsets.
  public init(_ range: Range<Int>) { self.init(start: range.lowerBound, end: range.upperBound) }
}
