/// A voice was asked for that the bank does not have.
public struct UnknownVoice: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was asked for.
  public var name: String
  /// The ids of the voices there are, the nearest in spelling first.
  public var there: [Voice.ID]

  /// Makes the error of what was asked for and what there is, in any order.
  init(name: String, there: [Voice.ID]) {
    self.name = name
    self.there = Spelling.sorted(there, nearest: name)
  }

  /// One line that says what there is.
  public var description: String {
    "no voice is called \(Spelling.quoted(name)): there are \(there.joined(separator: ", "))"
  }
}
