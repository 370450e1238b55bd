/// Reads manuscripts.
public enum Manuscript {
  /// The largest file that is read, in bytes: 64 MiB, of which 16 MiB may be text and the rest markup. Archives have limits
  /// of their own, for they hold pictures too.
  public static let sizeLimit = 64 << 20

  /// Reads a story, in whichever format its content shows it to be; its name decides only where the content does not.
  ///
  /// Text is UTF-8, UTF-16 by its mark or its zeros, or what its bytes look like (see
  /// ``ManuscriptError/invalidUTF8(name:offset:)``). Time is linear in the file's size. What is left out, and what can't be
  /// read in a file that is sound on the whole, is named in the book.
  ///
  /// - Parameters:
  ///   - bytes: the file's content, at most ``sizeLimit`` bytes, or 192 MiB for an archive.
  ///   - name: the file's name, for errors and where content does not tell the format.
  ///   - choice: which parts of the book are read.
  /// - Throws: why there is nothing that can be read.
  public static func read(
    _ bytes: [UInt8], name: String, choice: Choice = Choice()
  ) throws(ManuscriptError) -> Book {
    var all = try whole(bytes, name: name, choice: choice)
    HeadingLines.part(&all)
    PlayMarker.mark(&all)
    let book = all.choosing(choice)
    try TextLimits.check(book, name: name)
    guard book.chapters.contains(where: { !$0.paragraphs.isEmpty }) else {
      let hasMore = book.omissions.contains { $0.title != nil }
      throw hasMore ? .nothingChosen(name: name) : .nothingRead(name: name, flaws: book.flaws)
    }
    return book
  }

  /// The book with all its chapters, whatever is chosen of them.
  static func whole(_ bytes: [UInt8], name: String, choice: Choice) throws(ManuscriptError) -> Book {
    let format = try ManuscriptFormat.detect(bytes, name: name)
    guard bytes.count <= sizeLimit || format == .archive || format == .pdf else {
      throw .tooLarge(name: name, size: bytes.count, limit: sizeLimit)
    }
    switch format {
    case .archive: return try ArchiveReader.book(of: bytes, name: name, choice: choice).withLanguage()
    case .html: return try HTMLReader.book(of: bytes, name: name, choice: choice).withLanguage()
    case .markdown: return try MarkdownReader.book(of: bytes, name: name, choice: choice).withLanguage()
    case .fictionBook: return try FictionBookReader.book(of: bytes, name: name, choice: choice).withLanguage()
    case .flatOpenDocument:
      return try OpenDocumentReader.book(ofFlat: bytes, name: name, choice: choice).withLanguage()
    case .pdf: return try PDFReader.book(of: bytes, name: name)
    case .plainText:
      let text = try DecodedText(bytes, name: name)
      try TextLimits.check(text.bytes, name: name)
      var book = PlainTextReader(text: text).book()
      MatterTitles.mark(&book.chapters)
      TitlePage.join(&book.chapters)
      return book
    }
  }
}

extension Book {
  /// The book with the language that its words show, where it names none.
  func withLanguage() -> Book {
    guard language == nil else { return self }
    var book = self
    book.language = LanguageDetector().language(of: bytes)
    return book
  }
}
