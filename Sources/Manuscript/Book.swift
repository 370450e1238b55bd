/// A manuscript as it was read: its text, and the chapters and paragraphs found in it.
///
/// All positions are UTF-8 byte offsets into ``bytes``, ends exclusive.
public struct Book: Sendable, Equatable {
  /// The title, when the manuscript tells it.
  public var title: String?
  /// The author, when the manuscript tells it.
  public var author: String?
  /// The language as a BCP 47 tag, when it is known.
  public var language: String?
  /// The manuscript's text, valid UTF-8: for a plain UTF-8 file without a byte-order mark, the file itself.
  public var bytes: [UInt8]
  /// Whether ``bytes`` are the manuscript's file itself, byte for byte; if not, a production keeps them as
  /// `manuscript.txt`.
  public var isFileItself: Bool
  /// The chapters in reading order.
  public var chapters: [Chapter]
  /// What is not to be read, in order, and why.
  public var omissions: [Omission]
  /// What else the manuscript says of itself.
  public var metadata = Metadata()
  /// The cover, where the manuscript has one.
  public var cover: Cover?
  /// The files inside an archive that the text came from, in order, where the manuscript is one.
  public var parts: [Part] = []
  /// What the user ought to know of the reading, each in a line; nothing is missing for it.
  public var notes: [String] = []
  /// What could not be read, each in a line that names it: words of the manuscript are missing.
  public var flaws: [String] = []

  /// Makes a book of its parts.
  public init(
    title: String? = nil, author: String? = nil, language: String? = nil, bytes: [UInt8],
    isFileItself: Bool = true, chapters: [Chapter], omissions: [Omission] = []
  ) {
    self.title = title
    self.author = author
    self.language = language
    self.bytes = bytes
    self.isFileItself = isFileItself
    self.chapters = chapters
    self.omissions = omissions
  }

  /// The text of a range, as it stands.
  public func text(in range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The name of the file inside the archive that holds a byte of the text; nil where the manuscript is one file.
  public func part(at offset: Int) -> String? {
    parts.last { $0.range.lowerBound <= offset }.map(\.name)
  }

  /// A chapter: a title and its paragraphs.
  public struct Chapter: Sendable, Equatable {
    /// The title, white space collapsed; nil for what stands before the first heading.
    public var title: String?
    /// The paragraphs in reading order, headings and breaks among them.
    public var paragraphs: [Paragraph]
    /// Which part of a book it is.
    public var matter: Matter

    /// Makes a chapter of its parts.
    public init(title: String? = nil, paragraphs: [Paragraph], matter: Matter = .body) {
      self.title = title
      self.paragraphs = paragraphs
      self.matter = matter
    }
  }

  /// A stretch of the manuscript that is left out.
  public struct Omission: Sendable, Equatable {
    /// Where it stands.
    public var range: Range<Int>
    /// Why it is left out, such as `licence`.
    public var reason: String
    /// Its title, where a whole chapter is left out.
    public var title: String?

    /// Makes an omission of its parts.
    public init(range: Range<Int>, reason: String, title: String? = nil) {
      self.range = range
      self.reason = reason
      self.title = title
    }
  }
}
