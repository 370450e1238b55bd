/// Makes a book of a Word document (DOCX): headings by their styles, italics, deletions left out, insertions kept.
enum WordReader {
  /// The book of an archive.
  /// - Throws: ``ManuscriptError`` where the document itself can't be read.
  static func book(of archive: Archive, name: String, choice: Choice) throws(ManuscriptError) -> Book {
    var flaws: [String] = []
    let styles = WordStyles()
    if archive.has("word/styles.xml") {
      do { try MarkupParser.parseXML(try archive.content(of: "word/styles.xml"), to: styles) } catch {
        flaws.append("word/styles.xml: \(error): headings may not be told from text")
      }
    }
    let writer = FlowWriter()
    let path = archive.name(like: "word/document.xml") ?? "word/document.xml"
    var parts = [OfficePart(path: path, matter: nil)]
    for note in ["word/footnotes.xml", "word/endnotes.xml"] where archive.has(note) {
      parts.append(OfficePart(path: note, matter: .notes))
    }
    let flow = try OfficePart.flow(of: parts, in: archive, name: name, writer: writer, flaws: &flaws) {
      WordFlow(writer: writer, styles: styles)
    }
    let facts = DocumentFacts.read("docProps/core.xml", in: archive)
    return OfficePart.book(of: flow, facts: facts, flaws: flaws, choice: choice)
  }
}
