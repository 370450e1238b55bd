extension Book {
  /// A file inside an archive, and where its text stands in the book's.
  public struct Part: Sendable, Equatable {
    /// The file's path inside the archive.
    public var name: String
    /// Where its text stands.
    public var range: Range<Int>

    /// Makes a part of its parts.
    public init(name: String, range: Range<Int>) {
      self.name = name
      self.range = range
    }
  }
}
