/// Makes a book of a web page, or of a whole book saved as one.
enum HTMLReader {
  /// The book of an HTML or XHTML file.
  /// - Throws: ``ManuscriptError`` where its encoding is not known.
  static func book(of bytes: [UInt8], name: String, choice: Choice) throws(ManuscriptError) -> Book {
    let writer = FlowWriter()
    let handler = HTMLFlow(writer: writer, source: .page)
    var flaws: [String] = []
    do throws(MarkupError) { try MarkupParser.parseHTML(bytes, to: handler) } catch {
      guard error.isLimit else { throw .damaged(name: name, why: "\(error)") }
      flaws.append("\(error)\(ManuscriptError.asFarAsThere)")
    }
    handler.finish()
    var flow = Flow(writer)
    FlowCleaner.clean(&flow, linkReason: ArticleFinder.reason)
    ArticleFinder.mark(&flow)
    ArchiveNotes.markFields(&flow)
    let title = title(of: handler, flow)
    var book = HeadedBook.book(of: flow, title: title, choice: choice)
    book.author =
      handler.head.facts["dc.creator"] ?? handler.head.facts["author"] ?? handler.head.facts["books:author"]
      ?? handler.byline
    book.language = handler.head.language ?? handler.head.facts["dc.language"]
    book.metadata.publisher = handler.head.facts["dc.publisher"]
    book.metadata.date = handler.head.facts["dc.date"]
    book.flaws = flaws
    return book
  }

  /// The title that the page's facts give, else its only highest heading, else that of its head.
  private static func title(of handler: HTMLFlow, _ flow: Flow) -> String? {
    if let title = handler.head.facts["dc.title"] { return title }
    // Pages of story sites hold a chapter: what they are called names the work.
    if let head = handler.head.title, let work = PageTitle.known(head) { return work }
    let headings = flow.blocks.filter { $0.headingLevel != nil }
    let heads = headings.filter { $0.headingLevel == 1 }
    if heads.count == 1, let head = heads.first { return flow.text(of: head) }
    if headings.count == 1, let head = headings.first { return flow.text(of: head) }
    return handler.head.facts["og:title"] ?? handler.head.title.map(PageTitle.work)
  }
}
