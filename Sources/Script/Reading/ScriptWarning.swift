/// Something in a script's file that was read, but may not be meant.
public struct ScriptWarning: Sendable, Hashable, CustomStringConvertible {
  /// The row of the file, counted from 1, where there is one.
  public var row: Int?
  /// What is odd, lower case, no full stop.
  public var message: String

  /// Makes a warning of its parts.
  public init(row: Int? = nil, _ message: String) {
    self.row = row
    self.message = message
  }

  /// The warning as a person reads it: `row 12: new character “Spkie”: is it “Spike”?`.
  public var description: String { row.map { "row \($0): \(message)" } ?? message }
}
