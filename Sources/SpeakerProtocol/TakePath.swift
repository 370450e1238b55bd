/// The name of a take's file, and the name under which it is written before it is whole.
public struct TakePath: Sendable, Hashable {
  /// The path without an ending.
  public let stem: String

  /// Makes the names for a path without an ending.
  public init(stem: String) { self.stem = stem }

  /// The take: a WAV file that holds the words' times too.
  public var whole: String { stem + ".wav" }
  /// The take while it is written.
  public var unfinished: String { whole + ".unfinished" }
}
