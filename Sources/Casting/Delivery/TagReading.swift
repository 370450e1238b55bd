/// Whether tags are read that say no more than who speaks: `--tags`, and `tags` in `cast.yaml`.
public enum TagReading: String, Sendable, Hashable, CaseIterable {
  /// Every word is read.
  case keep
  /// "He said" is left out where the voice tells.
  case drop
}
