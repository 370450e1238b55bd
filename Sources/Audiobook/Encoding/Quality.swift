/// How much time and room an encoder takes for how it sounds.
public enum Quality: String, Sendable, Hashable, CaseIterable {
  /// The fast coder and as many bits as speech needs.
  case good
  /// The slow coder and half as many bits again.
  case best
}
