/// Makes a book of a FictionBook 2 file.
enum FictionBookReader {
  /// The book of a file.
  /// - Throws: ``ManuscriptError`` where nothing of it can be read.
  static func book(of bytes: [UInt8], name: String, choice: Choice) throws(ManuscriptError) -> Book {
    let writer = FlowWriter()
    let handler = FictionBookFlow(writer: writer)
    var flaws: [String] = []
    do throws(MarkupError) { try MarkupParser.parseXML(bytes, to: handler) } catch {
      flaws.append("\(error)\(ManuscriptError.asFarAsThere)")
    }
    handler.finish()
    var flow = Flow(writer)
    FlowCleaner.clean(&flow)
    guard !flow.blocks.isEmpty else {
      throw .nothingRead(name: name, flaws: bytes.allSatisfy { $0 <= 0x20 } ? [] : flaws)
    }
    var book = HeadedBook.book(of: flow, title: handler.title, choice: choice)
    book.author = handler.authors.isEmpty ? nil : handler.authors.joined(separator: ", ")
    book.language = handler.language
    book.metadata = handler.metadata
    book.cover = handler.cover
    book.flaws = flaws
    return book
  }

  /// Whether a file looks like one.
  static func accepts(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(2048)
    let text = String(decoding: head.filter { $0 != 0 }, as: UTF8.self)
    return text.contains("<FictionBook") || text.contains(":FictionBook")
  }
}
