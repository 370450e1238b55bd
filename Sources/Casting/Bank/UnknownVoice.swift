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

  /// How many voices a message names.
  private static let mostNamed = 12

  /// One line that says what there is: the nearest, and how many more.
  public var description: String {
    let named = there.prefix(Self.mostNamed).joined(separator: ", ")
    let more = there.count > Self.mostNamed ? " and \(there.count - Self.mostNamed) more: see hearsay voices" : ""
    return "no voice is called \(Spelling.quoted(name)): there are \(named)\(more)"
  }
}
