/// Makes a book of an EPUB 2 or 3.
///
/// Chapters are those of the navigation, by file and fragment; what the landmarks, the guide and `epub:type` call front
/// and back matter is told apart. What is missing or broken in a sound package is named in ``Book/flaws``.
struct EPUBReader {
  private let archive: Archive
  private let name: String
  private var notes: [String] = []
  private var flaws: [String] = []

  /// The book of an EPUB.
  /// - Throws: ``ManuscriptError`` where there is no package, no readable chapter, or a protection.
  static func book(of archive: Archive, name: String, choice: Choice) throws(ManuscriptError) -> Book {
    var reader = EPUBReader(archive: archive, name: name)
    return try reader.read(choice)
  }

  private init(archive: Archive, name: String) {
    self.archive = archive
    self.name = name
  }

  private mutating func read(_ choice: Choice) throws(ManuscriptError) -> Book {
    checkMimetype()
    switch Encryption.find(in: archive) {
    case .open: break
    case .locked(let scheme): throw .protected(name: name, scheme: scheme)
    case .unclear(let why): notes.append("\(why): the book is taken for one that is not locked")
    }
    let (package, base) = try package()
    for path in archive.duplicates where path != "mimetype" {
      flaws.append("\(path) stands in the archive more than once: the first is read")
    }
    for (id, href) in package.duplicates {
      flaws.append("two items of the manifest have the id \(id): \(href) is not read")
    }
    let navigation = navigation(of: package, base: base)
    var spine = SpineReader(archive: archive, package: package, base: base, landmarks: navigation.landmarks)
    spine.read()
    spine.findHeadings(hasNavigation: navigation.points.count > 1)
    func sections() -> SpineSections {
      SpineSections(spine: spine, navigation: navigation.points, base: navigation.base)
    }
    spine.setHeadings(sections().titleParagraphs())
    flaws += spine.flaws
    notes += spine.notes
    guard spine.flow.blocks.contains(where: { $0.isText || $0.headingLevel != nil }) else {
      throw .damaged(name: name, why: "no readable chapter: " + (flaws.first ?? "the spine's files hold no text"))
    }
    var book = FlowBook.book(of: spine.flow, sections: sections().sections(), title: package.title, choice: choice)
    book.author = package.author
    book.language = package.language ?? spine.language
    book.metadata = package.metadata
    book.parts = spine.parts
    book.cover =
      EPUBCover(archive: archive, package: package, base: base, landmarks: navigation.landmarks).picture
    book.notes = notes
    book.flaws = Self.shortened(flaws)
    return book
  }

  /// More flaws than this are only counted.
  private static let flawsNamed = 50

  private static func shortened(_ flaws: [String]) -> [String] {
    guard flaws.count > flawsNamed else { return flaws }
    return flaws.prefix(flawsNamed) + ["\(flaws.count - flawsNamed) more items are missing or broken"]
  }

  /// An error with the file in which it is, named once.
  private static func place(_ path: String, _ error: any Error) -> String {
    "\(error)".hasPrefix(path) ? "\(error)" : "\(path): \(error)"
  }

  /// A wrong or missing `mimetype` is worth a word, and no more.
  private mutating func checkMimetype() {
    guard let content = try? archive.content(of: "mimetype") else {
      notes.append("the archive has no file mimetype, as an EPUB must; it is read all the same")
      return
    }
    let type = PieceText.collapsed(content.prefix(100))
    if type != "application/epub+zip" {
      notes.append("the file mimetype says \(type.debugDescription), not application/epub+zip; it is read all the same")
    }
  }

  private mutating func package() throws(ManuscriptError) -> (Package, String) {
    let container = Container()
    let path = "META-INF/container.xml"
    guard archive.has(path) else { throw .damaged(name: name, why: "it is no EPUB: \(path) is not in the archive") }
    do { try MarkupParser.parseXML(try archive.content(of: path), to: container) } catch {
      if container.packages.isEmpty { throw .unreadable(name: name, error, why: Self.place(path, error)) }
    }
    guard let file = container.packages.first else {
      throw .damaged(name: name, why: "\(path) names no package document")
    }
    let places = container.packages.map { ArchivePath.resolved($0, from: "").flatMap(archive.name(like:)) }
    guard let found = places.lazy.compactMap(\.self).first else {
      let fault = ArchivePath.resolved(file, from: "") == nil ? "leads out of the archive" : "is not in the archive"
      throw .damaged(name: name, why: "\(path) names the package document \(file), which \(fault)")
    }
    if places[0] == nil {
      flaws.append("\(path) names the package document \(file), which is not in the archive: \(found) is read")
    }
    let package = Package()
    do { try MarkupParser.parseXML(try archive.content(of: found), to: package) } catch {
      guard !package.spine.isEmpty else { throw .unreadable(name: name, error, why: Self.place(found, error)) }
      flaws.append(Self.place(found, error))
    }
    guard !package.spine.isEmpty else {
      throw .damaged(name: name, why: "no readable chapter: the spine of \(found) names no file")
    }
    return (package, found)
  }

  private mutating func navigation(of package: Package, base: String) -> (
    points: [NavigationPoint], landmarks: [(type: String, path: String)], base: String
  ) {
    var landmarks = package.guide.compactMap { entry in
      ArchivePath.resolved(entry.href, from: base).map { (type: entry.type, path: $0) }
    }
    if let item = package.items.first(where: { $0.properties.contains("nav") }),
      let path = ArchivePath.resolved(item.href, from: base)
    {
      let document = NavigationDocument()
      parse(path, to: document)
      landmarks += document.landmarks.compactMap { entry in
        ArchivePath.resolved(entry.href, from: path).map { (type: entry.type, path: $0) }
      }
      let points = NavigationPoint.withoutPages(document.points)
      if points.contains(where: { !$0.href.isEmpty }) { return (points, landmarks, path) }
    }
    let item =
      package.ncx.flatMap { package.item($0) } ?? package.items.first { $0.mediaType == "application/x-dtbncx+xml" }
    guard let item, let path = ArchivePath.resolved(item.href, from: base) else { return ([], landmarks, base) }
    let ncx = NCX()
    parse(path, to: ncx)
    return (NavigationPoint.withoutPages(ncx.points), landmarks, path)
  }

  /// Reads a file of the navigation; chapters are told by their headings where it is missing or broken.
  private mutating func parse(_ path: String, to handler: any MarkupHandler) {
    do {
      let content = try archive.content(of: archive.name(like: path) ?? path)
      do { try MarkupParser.parseXML(content, to: handler) } catch { notes.append("\(path): \(error)") }
    } catch {
      notes.append("the table of contents can't be read: \(error)")
    }
  }
}
