/// What is known of an audiobook besides its sound: what players show and libraries sort by.
public struct Metadata: Sendable, Hashable {
  /// The title of the work; never empty.
  public var title: String
  /// Who wrote it.
  public var author: String?
  /// Who reads it.
  public var narrators: [String]
  /// The language as a BCP 47 tag, such as `en`.
  public var language: String
  /// The year of publication, such as `1898`.
  public var year: String?
  /// The genre; players keep what says `Audiobook` apart from music.
  public var genre: String
  /// The picture.
  public var cover: Cover?

  /// Makes metadata of its parts.
  public init(
    title: String, author: String? = nil, narrators: [String] = ["Hearsay"], language: String = "en",
    year: String? = nil, genre: String = "Audiobook", cover: Cover? = nil
  ) {
    self.title = title
    self.author = author
    self.narrators = narrators
    self.language = language
    self.year = year
    self.genre = genre
    self.cover = cover
  }
}
