extension Script {
  /// A chapter: a title and its lines.
  public struct Chapter: Sendable, Hashable {
    /// The title as the manuscript gives it; nil for text before the first heading or a book without chapters.
    public var title: String?
    /// The lines in reading order, the heading's own among them.
    public var lines: [Line]

    /// Makes a chapter of its parts.
    public init(title: String?, lines: [Line]) {
      self.title = title
      self.lines = lines
    }
  }
}
