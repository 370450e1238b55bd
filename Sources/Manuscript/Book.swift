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

  /// A chapter: a title and its paragraphs.
  public struct Chapter: Sendable, Equatable {
    /// The title, white space collapsed; nil for what stands before the first heading.
    public var title: String?
    /// The paragraphs in reading order, headings and breaks among them.
    public var paragraphs: [Paragraph]

    /// Makes a chapter of its parts.
    public init(title: String? = nil, paragraphs: [Paragraph]) {
      self.title = title
      self.paragraphs = paragraphs
    }
  }

  /// A stretch of the manuscript that is left out.
  public struct Omission: Sendable, Equatable {
    /// Where it stands.
    public var range: Range<Int>
    /// Why it is left out, such as `licence`.
    public var reason: String

    /// Makes an omission of its parts.
    public init(range: Range<Int>, reason: String) {
      self.range = range
      self.reason = reason
    }
  }
}
