/// A file of a word processor's archive that holds text.
struct OfficePart {
  var path: String
  /// The part of the book that it is; nil where its text tells.
  var matter: Book.Matter?

  /// The text of an archive's files in one flow; each file but the first may be missing or broken.
  static func flow(
    of parts: [OfficePart], in archive: Archive, name: String, writer: FlowWriter, flaws: inout [String],
    _ handler: () -> any MarkupHandler
  ) throws(ManuscriptError) -> Flow {
    for (place, part) in parts.enumerated() {
      let content: [UInt8]
      do { content = try archive.content(of: part.path) } catch {
        if place == 0 { throw .unreadable(name: name, error) }
        flaws.append("\(error)")
        continue
      }
      writer.context.matter = part.matter
      do throws(MarkupError) { try MarkupParser.parseXML(content, to: handler()) } catch {
        flaws.append("\(part.path): \(error)\(ManuscriptError.asFarAsThere)")
      }
      writer.close()
      writer.context = FlowWriter.Context()
    }
    var flow = Flow(writer)
    guard !flow.blocks.isEmpty else { throw .nothingRead(name: name, flaws: flaws) }
    FlowCleaner.clean(&flow)
    return flow
  }

  /// The book of a flow, and what the document says of itself.
  static func book(of flow: Flow, facts: DocumentFacts, flaws: [String], choice: Choice) -> Book {
    var book = HeadedBook.book(of: flow, title: facts.title, choice: choice)
    book.author = facts.author
    book.language = facts.language
    book.metadata.date = facts.date
    book.flaws = flaws
    return book
  }
}
