/// A lexicon that can't be used as it stands.
public struct LexiconError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file, as it was named.
  public var file: String
  /// The line, counted from 1; nil where the whole file is meant.
  public var line: Int?
  /// What is wrong, and what to do about it.
  public var problem: String

  /// Makes an error of its parts.
  public init(file: String, line: Int? = nil, problem: String) {
    (self.file, self.line, self.problem) = (file, line, problem)
  }

  /// `names.pls:12: ɸ is no sound of en here: there are …`
  public var description: String {
    line.map { "\(file):\($0): \(problem)" } ?? "\(file): \(problem)"
  }
}
