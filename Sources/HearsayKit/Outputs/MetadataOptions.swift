import Foundation

/// What is known better of the book than its manuscript tells.
public struct MetadataOptions: Sendable, Hashable {
  /// The title.
  public var title: String?
  /// Who wrote it.
  public var author: String?
  /// The year of publication.
  public var year: String?
  /// The genre.
  public var genre: String?
  /// A picture, JPEG or PNG.
  public var cover: URL?

  /// Makes options of their parts.
  public init(
    title: String? = nil, author: String? = nil, year: String? = nil, genre: String? = nil, cover: URL? = nil
  ) {
    self.title = title
    self.author = author
    self.year = year
    self.genre = genre
    self.cover = cover
  }
}
