import HearsayScript

/// Why a character has its voice.
public enum CastingReason: Sendable, Hashable, CustomStringConvertible {
  /// Someone the character talks to, who had a voice before.
  public struct Partner: Sendable, Hashable {
    /// Who it is.
    public var character: Script.Character.ID
    /// How many of their turns adjoin.
    public var turns: Int
    /// How far apart their voices are; see ``VoiceDistance``.
    public var steps: Double
  }

  /// A person settled it, on the command line or in a cast's file.
  case settled
  /// It has it in a series, under this name.
  case series(String)
  /// It is a narrator's voice.
  case narrator
  /// It is kept for whom nobody can name.
  case unknown
  /// The voice waits for a word in the character's name.
  case made
  /// It costs least of the voices that fit and were free: in its age and manner, and in its distance from those the
  /// character talks to.
  case chosen(among: Int, manner: Manner?, partners: [Partner])
  /// No fitting voice was free.
  case shared(with: Script.Character.ID)
  /// There was no other.
  case onlyOne

  /// One line, without a full stop.
  public var description: String {
    switch self {
    case .settled: return "settled by hand"
    case .series(let name): return "as \(Spelling.quoted(name)) of the series"
    case .narrator: return "a narrator's voice, which no character gets"
    case .unknown: return "kept for those whom nobody can name"
    case .made: return "made for a word in the name"
    case .shared(let other): return "no fitting voice was free: shared with \(other)"
    case .onlyOne: return "there was no other voice"
    case .chosen(let among, let manner, let partners):
      var parts = ["the best of \(among) that were free"]
      if let manner { parts.append("\(manner)") }
      parts += partners.prefix(3).map {
        "\(Decimals.text($0.steps, places: 1)) steps from \($0.character) (\($0.turns) \($0.turns == 1 ? "turn" : "turns") side by side)"
      }
      return parts.joined(separator: "; ")
    }
  }
}
