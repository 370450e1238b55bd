/// How much of a manner is acted: `--delivery`, and `delivery` in `cast.yaml`.
public enum DeliveryStrength: String, Sendable, Hashable, CaseIterable {
  /// Everything is said in the same way.
  case plain
  /// A whisper is softer, a shout is louder; nobody turns into somebody else.
  case moderate
  /// More of it, and a whisper is one without a voice.
  case full

  /// By how much the changes of ``Performance`` are multiplied.
  var factor: Double {
    switch self {
    case .plain: 0
    case .moderate: 1
    case .full: 1.5
    }
  }
}
