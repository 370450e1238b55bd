import HearsayScript

/// Something about a cast that a listener may want to know before it is heard.
public enum CastingNote: Sendable, Hashable, CustomStringConvertible {
  /// No voice reads the script's language: which one reads instead.
  case language(String, instead: String)
  /// The bank did not last: a character shares its voice with one who was cast before.
  case shared(Script.Character.ID, with: Script.Character.ID, voice: Voice.ID)
  /// Two who talk to each other sound alike.
  case alike(Script.Character.ID, Script.Character.ID)
  /// A rate that the engine can't speak at was brought within its bounds.
  case rate(Script.Character.ID, wanted: Int, used: Int)

  /// One line, without a full stop.
  public var description: String {
    switch self {
    case .language(let tag, let other):
      "no voice reads the language \(Spelling.quoted(tag)): voices for “\(other)” read it, in their own accent"
    case .shared(let character, let other, let voice): "\(character) shares the voice \(voice) with \(other)"
    case .alike(let first, let second): "\(first) and \(second) talk to each other and sound alike"
    case .rate(let character, let wanted, let used):
      "\(character) would speak \(wanted) words a minute: the engine's bounds make it \(used)"
    }
  }
}
