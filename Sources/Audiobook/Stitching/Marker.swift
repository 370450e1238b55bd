/// A named moment of an audiobook, such as the start of a chapter.
public struct Marker: Sendable, Hashable {
  /// The name that players show.
  public var name: String
  /// The moment, in samples from the start.
  public var sample: Int

  /// Makes a marker of its parts.
  public init(name: String, sample: Int) {
    self.name = name
    self.sample = sample
  }
}
