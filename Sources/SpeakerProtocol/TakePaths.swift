/// The names of a take's two files, and the names under which they are written before they are whole.
public struct TakePaths: Sendable, Hashable {
  /// What stands at the end of the name of a file that is not whole yet.
  public static let unfinished = ".unfinished"

  /// The path without an ending.
  public let stem: String

  /// Makes the names for a path without an ending.
  public init(stem: String) { self.stem = stem }

  /// The samples, a WAV file.
  public var audio: String { stem + ".wav" }
  /// The words' times, a ``TakeWords`` file.
  public var words: String { stem + ".words" }
}
