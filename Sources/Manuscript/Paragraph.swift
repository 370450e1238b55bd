extension Book {
  /// A paragraph and its place in the manuscript's text.
  public struct Paragraph: Sendable, Equatable {
    /// What a paragraph is.
    public enum Kind: Sendable, Equatable {
      /// Running text, narration and speech.
      case prose
      /// Verse: its line ends are kept apart from those of wrapped prose.
      case verse
      /// The title of the book or of a chapter.
      case heading
      /// A scene break, such as `* * *`.
      case sceneBreak
    }

    /// What it is.
    public var kind: Kind
    /// Where it stands, without white space at its ends.
    public var range: Range<Int>
    /// What is marked inside it, in order, each inside ``range``.
    public var marks: [Mark]

    /// Makes a paragraph of its parts.
    public init(kind: Kind = .prose, range: Range<Int>, marks: [Mark] = []) {
      self.kind = kind
      self.range = range
      self.marks = marks
    }
  }
}
