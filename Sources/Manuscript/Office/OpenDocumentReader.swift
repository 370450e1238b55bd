/// Makes a book of an OpenDocument text (ODT).
enum OpenDocumentReader {
  /// The book of an archive.
  /// - Throws: ``ManuscriptError`` where the document itself can't be read.
  static func book(of archive: Archive, name: String, choice: Choice) throws(ManuscriptError) -> Book {
    var flaws: [String] = []
    if let manifest = try? archive.content(of: "META-INF/manifest.xml"), manifest.contains("encryption-data") {
      throw .protected(name: name, scheme: "a password")
    }
    let styles = OpenDocumentStyles()
    for path in ["styles.xml", "content.xml"] where archive.has(path) {
      if let content = try? archive.content(of: path) { try? MarkupParser.parseXML(content, to: styles) }
    }
    let writer = FlowWriter()
    let flow = try OfficePart.flow(
      of: [OfficePart(path: "content.xml")], in: archive, name: name, writer: writer, flaws: &flaws
    ) { OpenDocumentFlow(writer: writer, styles: styles) }
    return OfficePart.book(of: flow, facts: DocumentFacts.read("meta.xml", in: archive), flaws: flaws, choice: choice)
  }
}

extension OpenDocumentReader {
  /// The book of a flat file (`.fodt`), which holds styles, facts and text in one.
  /// - Throws: ``ManuscriptError`` where nothing of it can be read.
  static func book(ofFlat bytes: [UInt8], name: String, choice: Choice) throws(ManuscriptError) -> Book {
    let styles = OpenDocumentStyles()
    let facts = DocumentFacts()
    try? MarkupParser.parseXML(bytes, to: styles)
    try? MarkupParser.parseXML(bytes, to: facts)
    let writer = FlowWriter()
    var flaws: [String] = []
    do throws(MarkupError) {
      try MarkupParser.parseXML(bytes, to: OpenDocumentFlow(writer: writer, styles: styles))
    } catch {
      flaws.append("\(error)\(ManuscriptError.asFarAsThere)")
    }
    writer.close()
    var flow = Flow(writer)
    guard !flow.blocks.isEmpty else { throw .nothingRead(name: name, flaws: flaws) }
    FlowCleaner.clean(&flow)
    return OfficePart.book(of: flow, facts: facts, flaws: flaws, choice: choice)
  }
}

extension [UInt8] {
  /// Whether a word stands among the bytes.
  fileprivate func contains(_ word: String) -> Bool { String(decoding: self, as: UTF8.self).contains(word) }
}
