/// Reads a manuscript that is an archive, in the format that its entries show.
enum ArchiveReader {
  /// The book of an archive.
  /// - Throws: ``ManuscriptError`` where it is none that is read, or can't be.
  static func book(of bytes: [UInt8], name: String, choice: Choice) throws(ManuscriptError) -> Book {
    let archive: Archive
    do { archive = try Archive(bytes) } catch { throw .damaged(name: name, why: "\(error)") }
    if archive.has("META-INF/container.xml") { return try EPUBReader.book(of: archive, name: name, choice: choice) }
    if archive.has("word/document.xml") { return try WordReader.book(of: archive, name: name, choice: choice) }
    let type = (try? archive.content(of: "mimetype")).map { PieceText.collapsed($0.prefix(100)) } ?? ""
    if type.hasPrefix("application/vnd.oasis.opendocument.text") || archive.has("content.xml") {
      return try OpenDocumentReader.book(of: archive, name: name, choice: choice)
    }
    if let inside = archive.names.first(where: { $0.lowercased().hasSuffix(".fb2") }) {
      let content: [UInt8]
      do { content = try archive.content(of: inside) } catch { throw .damaged(name: name, why: "\(error)") }
      return try FictionBookReader.book(of: content, name: name, choice: choice)
    }
    if type.contains("epub") || name.lowercased().hasSuffix(".epub")
      || archive.names.contains(where: { $0.hasSuffix(".opf") })
    {
      return try EPUBReader.book(of: archive, name: name, choice: choice)
    }
    throw .damaged(
      name: name,
      why: "the archive holds no manuscript that is read (EPUB, DOCX, ODT, FB2)",
      remedy: "unpack it, and give the story itself")
  }
}
