import HearsayScript

/// Something about a cast that a listener may want to know before it is heard.
public enum CastingNote: Sendable, Hashable, CustomStringConvertible {
  /// No voice reads the script's language: which one reads instead.
  case language(String, instead: String)
  /// The bank did not last: a character shares its voice with one who was cast before.
  case shared(Script.Character.ID, with: Script.Character.ID, voice: Voice.ID)
  /// Two who talk to each other sound alike.
  case alike(Script.Character.ID, Script.Character.ID)
  /// A name could be several of a series, so it is none of them.
  case severalOfSeries(Script.Character.ID, members: [String])
  /// Another voice was settled for someone than a series has.
  case apartFromSeries(Script.Character.ID, voice: Voice.ID, series: Voice.ID)
  /// The voice that a character had was given to another by hand, so it has a new one.
  case gaveWay(Script.Character.ID, to: Script.Character.ID, voice: Voice.ID, now: Voice.ID)
  /// A rate that the engine can't speak at was brought within its bounds.
  case rate(Script.Character.ID, wanted: Int, used: Int)

  /// One line, without a full stop.
  public var description: String {
    switch self {
    case .language(let tag, let other):
      "no voice reads the language \(Spelling.quoted(tag)): voices for “\(other)” read it, in their own accent"
    case .shared(let character, let other, let voice): "\(character) shares the voice \(voice) with \(other)"
    case .alike(let first, let second): "\(first) and \(second) talk to each other and sound alike"
    case .severalOfSeries(let character, let members):
      "\(character) could be \(members.map(Spelling.quoted).joined(separator: " or ")) of the series and is cast anew: an "
        + "alias there says who it is"
    case .apartFromSeries(let character, let voice, let other):
      "\(character) has the voice \(voice) in this book, as settled, and \(other) in the series"
    case .gaveWay(let character, let other, let voice, let now):
      "\(other) has the voice \(voice) now, which was \(character)'s: \(character) has \(now)"
    case .rate(let character, let wanted, let used):
      "\(character) would speak \(wanted) words a minute: the engine's bounds make it \(used)"
    }
  }
}
