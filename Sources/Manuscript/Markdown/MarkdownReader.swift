import CMarkGFM

/// Makes a book of Markdown: cmark-gfm reads it as GitHub does, footnotes and tables with it, and what it writes goes the way
/// of HTML.
enum MarkdownReader {
  /// The book of a file.
  /// - Throws: ``ManuscriptError`` where it can't be decoded or is nested too deep.
  static func book(of bytes: [UInt8], name: String, choice: Choice) throws(ManuscriptError) -> Book {
    let text = try DecodedText(bytes, name: name).bytes
    try TextLimits.check(text, name: name)
    let signs = text.count { Self.signs.contains($0) }
    guard signs <= TextLimits.markdownSigns else {
      throw .tooMany(name: name, what: "signs of Markdown", limit: TextLimits.markdownSigns)
    }
    guard MarkdownTables.cells(in: text) <= TextLimits.cells else {
      throw .tooMany(name: name, what: "cells of tables", limit: TextLimits.cells)
    }
    let (front, body) = FrontMatter.split(text)
    let html = html(of: PandocMarkup.removed(from: WikiMarkup.removed(from: MarkdownLines.prepared(body))))
    let writer = FlowWriter()
    let handler = HTMLFlow(writer: writer, source: .book)
    var flaws: [String] = []
    do throws(MarkupError) { try MarkupParser.parseHTML(html, to: handler) } catch {
      flaws.append("\(error)\(ManuscriptError.asFarAsThere)")
    }
    handler.finish()
    var flow = Flow(writer)
    FlowCleaner.clean(&flow)
    var book = HeadedBook.book(of: flow, title: front["title"], choice: choice)
    book.author = front["author"]
    book.language = front["lang"] ?? front["language"]
    book.metadata.date = front["date"]
    book.metadata.publisher = front["publisher"]
    book.flaws = flaws
    return book
  }

  /// What may make a node of its own in cmark's tree, which takes some hundred bytes each.
  private static let signs = Set("\n\r*_[]`<&!\\~|".utf8)

  private static func html(of text: [UInt8]) -> [UInt8] {
    cmark_gfm_core_extensions_ensure_registered()
    // Raw HTML is kept: it is read like any other, and never run.
    let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE | CMARK_OPT_VALIDATE_UTF8
    guard let parser = cmark_parser_new(options) else { return [] }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough"] {
      if let extensions = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, extensions) }
    }
    text.withUnsafeBytes { cmark_parser_feed(parser, $0.bindMemory(to: CChar.self).baseAddress, $0.count) }
    guard let document = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(document) }
    guard let rendered = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser)) else {
      return []
    }
    defer { cmark_get_default_mem_allocator().pointee.free(rendered) }
    return Array(UnsafeRawBufferPointer(start: rendered, count: length(rendered)))
  }

  private static func length(_ text: UnsafePointer<CChar>) -> Int {
    var end = text
    while end.pointee != 0 { end += 1 }
    return end - text
  }
}
