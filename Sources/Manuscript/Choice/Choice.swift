/// Which parts of a book are read.
public struct Choice: Sendable, Hashable {
  /// Kinds to be read that are not by themselves.
  public var include: [Book.Matter]
  /// Kinds to be left out that are read by themselves.
  public var exclude: [Book.Matter]
  /// Chapters to be left out, by their numbers counted from 1 among those that would be read.
  public var excludedChapters: [Int]

  /// Makes a choice of its parts; by itself, ``Book/Matter/isRead`` decides.
  public init(include: [Book.Matter] = [], exclude: [Book.Matter] = [], excludedChapters: [Int] = []) {
    self.include = include
    self.exclude = exclude
    self.excludedChapters = excludedChapters
  }

  /// Whether chapters of a kind are read.
  public func reads(_ matter: Book.Matter) -> Bool {
    !exclude.contains(matter) && (matter.isRead || include.contains(matter))
  }
}
