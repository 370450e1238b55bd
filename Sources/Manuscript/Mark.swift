extension Book {
  /// Something that the manuscript says of a stretch of a paragraph.
  public struct Mark: Sendable, Equatable {
    /// What is said of it.
    public enum Kind: Sendable, Equatable {
      /// Stressed, in italics or between underscores.
      case emphasis
      /// Spoken by the one named, as in a play.
      case speaker(String)
      /// In another language, a BCP 47 tag.
      case language(String)
    }

    /// Where it stands.
    public var range: Range<Int>
    /// What is said of it.
    public var kind: Kind

    /// Makes a mark of its parts.
    public init(range: Range<Int>, kind: Kind) {
      self.range = range
      self.kind = kind
    }
  }
}
