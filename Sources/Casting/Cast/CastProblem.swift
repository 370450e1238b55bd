/// A cast was asked for that can't be had.
public enum CastProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// A name that nobody in the script bears, and the names there are.
  case nobody(String, there: [String])
  /// A name that several bear, and their ids.
  case ambiguous(String, ids: [String])
  /// Two names for one character, each given a voice.
  case twice(String, String)
  /// A voice that the bank does not have.
  case voice(UnknownVoice)
  /// A speed outside 0.5…2.0.
  case speed(Double)
  /// The bank has no voice at all that could read the script.
  case noVoices

  /// How many names an error lists.
  private static let mostNames = 40

  /// One line that says what is there instead.
  public var description: String {
    switch self {
    case .nobody(let name, let there):
      "nobody in the script is called \(Spelling.quoted(name)): there are \(Self.list(there, nearest: name))"
    case .ambiguous(let name, let ids):
      "\(Spelling.quoted(name)) could be several: say which by id, one of \(ids.joined(separator: ", "))"
    case .twice(let first, let second):
      "\(Spelling.quoted(first)) and \(Spelling.quoted(second)) are the same character: keep one of them"
    case .voice(let unknown): unknown.description
    case .speed(let speed):
      "a speed of \(speed) can't be used: expected \(SettingRange.speed.lowerBound) to \(SettingRange.speed.upperBound)"
    case .noVoices: "the voice bank is empty"
    }
  }

  private static func list(_ names: [String], nearest name: String) -> String {
    let sorted = Spelling.sorted(names, nearest: name)
    let more = sorted.count - mostNames
    return sorted.prefix(mostNames).map(plain).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }

  private static func plain(_ name: String) -> String {
    name.unicodeScalars.contains { $0.properties.generalCategory == .control } ? Spelling.quoted(name) : name
  }
}
