/// A voice's file, the bank's or a `cast.yaml` can't be used as it stands.
public struct YAMLFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file, as it was named.
  public var file: String
  /// The line, counted from 1; nil where the whole file is meant.
  public var line: Int?
  /// The column, counted from 1; nil where the whole line is meant.
  public var column: Int?
  /// The field, such as `pitch` or `characters.spike.voice`; nil where no field is meant.
  public var field: String?
  /// What is wrong, and what was expected.
  public var problem: String

  /// Makes an error of its parts.
  public init(file: String, line: Int? = nil, column: Int? = nil, field: String? = nil, problem: String) {
    self.file = file
    self.line = line
    self.column = column
    self.field = field
    self.problem = problem
  }

  /// `cast.yaml:12:5: characters.spike.pitch: 120 is too much: expected 0 to 100`
  public var description: String {
    let place = [file, line.map(String.init), line == nil ? nil : column.map(String.init)].compactMap(\.self)
    return [place.joined(separator: ":"), field, problem].compactMap(\.self).joined(separator: ": ")
  }
}
