/// A voice's file, the bank's or a `cast.yaml` can't be used as it stands.
public struct YAMLFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file, as it was named.
  public var file: String
  /// The line, counted from 1; nil where the whole file is meant.
  public var line: Int?
  /// The field, such as `pitch` or `characters.spike.voice`; nil where no field is meant.
  public var field: String?
  /// What is wrong, and what was expected.
  public var problem: String

  /// Makes an error of its parts.
  public init(file: String, line: Int? = nil, field: String? = nil, problem: String) {
    self.file = file
    self.line = line
    self.field = field
    self.problem = problem
  }

  /// `cast.yaml: line 12: characters.spike.pitch: 120 is too much: expected 0 to 100`
  public var description: String {
    [file, line.map { "line \($0)" }, field, problem].compactMap { $0 }.joined(separator: ": ")
  }
}
