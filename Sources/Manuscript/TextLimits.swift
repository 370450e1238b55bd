/// How much text a book may hold, so that reading it and finding its speakers takes less than 512 MB: 371 MB were measured near all
/// limits. The longest novels have about 10 MB of text, 100,000 paragraphs and half as many quotations.
enum TextLimits {
  /// The text that is read, in bytes: 16 MiB. A file may be larger where much of it is markup.
  static let bytes = 16 << 20
  /// Words and signs, which is 16 MB of English; see ``TextLoad``.
  static let words = 3_600_000
  /// Quotations.
  static let quotations = 100_000
  /// Lines of a plain text that hold more than white space.
  static let lines = 1_000_000
  /// Paragraphs, headings and scene breaks.
  static let paragraphs = 200_000
  /// Signs that Markdown may give a meaning, line ends among them.
  static let markdownSigns = 500_000
  /// Cells of Markdown's tables, those that fill short rows among them.
  static let cells = 200_000
  /// Elements of a markup file.
  static let elements = 1_000_000
  /// Attributes of an element. The parser compares each with all those before it. LibreOffice's files have about fifty.
  static let attributes = 128

  /// Refuses a book that has more paragraphs, words or quotations than are read.
  static func check(_ book: Book, name: String) throws(ManuscriptError) {
    let count = book.chapters.reduce(0) { $0 + $1.paragraphs.count }
    if count > paragraphs { throw .tooMany(name: name, what: "paragraphs", limit: paragraphs) }
    let load = TextLoad(of: book)
    if load.words > words { throw .tooMany(name: name, what: "words and signs", limit: words) }
    if load.quotations > quotations { throw .tooMany(name: name, what: "quotations", limit: quotations) }
  }

  /// Refuses a plain text that is too large or has too many lines.
  static func check(_ text: [UInt8], name: String) throws(ManuscriptError) {
    guard text.count <= bytes else { throw .tooLarge(name: name, size: text.count, limit: bytes) }
    var count = 0
    var isBlank = true
    for byte in text {
      if byte == 0x0A || byte == 0x0D || byte == 0x0C {
        isBlank = true
      } else if isBlank, byte > 0x20 {
        isBlank = false
        count += 1
      }
    }
    if count > lines { throw .tooMany(name: name, what: "lines", limit: lines) }
  }
}
