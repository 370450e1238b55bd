import HearsayScript

/// How a character's voice is described in the text: "in her Scottish voice", "he growled", "the Yorkshireman".
public struct Manner: Sendable, Hashable, CustomStringConvertible {
  /// A quality that a voice has in one of two directions.
  enum Quality: String, Sendable, CaseIterable { case deep, high, rough, clear }

  /// The accent, as the bank's voices name it, such as `en-GB-scotland`.
  var accent: String?
  /// What else is said of the voice, in the order of ``Quality``.
  var qualities: [Quality] = []

  /// What is known, in a few words.
  public var description: String {
    "described as " + (qualities.map(\.rawValue) + (accent.map { ["of accent \($0)"] } ?? [])).joined(separator: ", ")
  }

  /// What it costs to give a voice to someone so described; 0 where it fits. Our own estimates, beside ``Weight``: an
  /// accent outweighs all distance, a quality some.
  func cost(of voice: Voice) -> Double {
    var cost = 0.0
    if let accent, voice.accent != accent { cost += voice.accent.hasPrefix(accent) ? 0.3 : 3 }
    guard let measured = voice.measured else { return cost }
    let middle = voice.gender == .female ? 190.0 : 110.0
    for quality in qualities {
      switch quality {
      case .deep: if measured.pitch ?? middle > middle * 0.9 { cost += 1 }
      case .high: if measured.pitch ?? middle < middle * 1.1 { cost += 1 }
      case .rough: if measured.clarity > 0.87 { cost += 0.7 }
      case .clear: if measured.clarity < 0.87 { cost += 0.7 }
      }
    }
    return cost
  }
}
