/// Reads a manuscript that is an archive, in the format that its entries show.
enum ArchiveReader {
  /// The book of an archive.
  /// - Throws: ``ManuscriptError`` where it is none that is read, or can't be.
  static func book(of bytes: [UInt8], name: String, choice: Choice) throws(ManuscriptError) -> Book {
    let archive: Archive
    do { archive = try Archive(bytes) } catch { throw .unreadable(name: name, error) }
    if archive.has("META-INF/container.xml") { return try EPUBReader.book(of: archive, name: name, choice: choice) }
    if archive.has("word/document.xml") { return try WordReader.book(of: archive, name: name, choice: choice) }
    let type = (try? archive.content(of: "mimetype")).map { PieceText.collapsed($0.prefix(100)) } ?? ""
    if type.hasPrefix("application/vnd.oasis.opendocument.text") || archive.has("content.xml") {
      return try OpenDocumentReader.book(of: archive, name: name, choice: choice)
    }
    if let inside = archive.names.first(where: { $0.lowercased().hasSuffix(".fb2") }) {
      let content: [UInt8]
      do { content = try archive.content(of: inside) } catch { throw .unreadable(name: name, error) }
      return try FictionBookReader.book(of: content, name: name, choice: choice)
    }
    if let book = try single(in: archive, type: type, name: name, choice: choice) { return book }
    if type.contains("epub") || name.lowercased().hasSuffix(".epub")
      || archive.names.contains(where: { $0.hasSuffix(".opf") })
    {
      return try EPUBReader.book(of: archive, name: name, choice: choice)
    }
    if archive.has("Index/Document.iwa") || archive.has("index.xml") && name.lowercased().hasSuffix(".pages") {
      throw .unsupported(name: name, kind: "an Apple Pages document", remedy: "export it from Pages as EPUB or DOCX")
    }
    throw .damaged(
      name: name,
      why: "the archive holds no manuscript that is read (EPUB, DOCX, ODT, FB2)",
      remedy: "unpack it, and give the story itself")
  }

  /// The endings of files that may be a story by themselves.
  private static let endings = [".html", ".htm", ".xhtml", ".md", ".txt"]

  /// The book of an archive that holds a story in one file, such as calibre's HTMLZ and TXTZ or a zipped text; nil for any other.
  private static func single(
    in archive: Archive, type: String, name: String, choice: Choice
  ) throws(ManuscriptError) -> Book? {
    guard !type.contains("epub"), !name.lowercased().hasSuffix(".epub") else { return nil }
    let texts = archive.names.filter { name in
      endings.contains { name.lowercased().hasSuffix($0) } && !name.hasPrefix("__MACOSX/")
    }
    guard
      let file = texts.first(where: { $0 == "index.html" || $0 == "index.txt" }) ?? (texts.count == 1 ? texts[0] : nil)
    else { return nil }
    let content: [UInt8]
    do { content = try archive.content(of: file) } catch { throw .unreadable(name: name, error) }
    // An archive inside of one is not opened.
    guard !content.starts(with: [0x50, 0x4B]) else { return nil }
    return try Manuscript.whole(content, name: "\(name)/\(file)", choice: choice)
  }
}
