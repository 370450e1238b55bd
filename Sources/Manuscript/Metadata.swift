extension Book {
  /// What a manuscript says of itself besides title, author and language.
  public struct Metadata: Sendable, Equatable {
    /// Who published it.
    public var publisher: String?
    /// When it was published, as it is written there: a year, or a date that begins with one.
    public var date: String?
    /// What names it among all books, such as an ISBN or a UUID.
    public var identifier: String?
    /// What it is about, in a few sentences.
    public var summary: String?

    /// Makes metadata of its parts.
    public init(publisher: String? = nil, date: String? = nil, identifier: String? = nil, summary: String? = nil) {
      self.publisher = publisher
      self.date = date
      self.identifier = identifier
      self.summary = summary
    }

    /// The year of ``date``, where it begins with four digits.
    public var year: Int? {
      guard let digits = date?.prefix(4), digits.utf8.count == 4 else { return nil }
      return Int(digits)
    }
  }
}
