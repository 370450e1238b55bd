/// Reads the files of an EPUB's spine, in order, into one flow.
struct SpineReader {
  /// A file that was read.
  struct File {
    var path: String
    /// What the manifest's reference to it means, where the archive writes its name otherwise.
    var reference: String
    /// Its blocks in the flow.
    var blocks: Range<Int>
    /// The part of the book that landmarks or the guide say it is.
    var matter: Book.Matter?
    /// Whether a landmark says that the story begins with it.
    var beginsStory: Bool
    /// The title in its head.
    var title: String?
  }

  private let archive: Archive
  private let package: Package
  private let base: String
  private var matters: [String: Book.Matter] = [:]
  private var storyStarts: Set<String> = []
  private var seen: Set<String> = []

  private(set) var flow = Flow()
  private(set) var files: [File] = []
  private(set) var parts: [Book.Part] = []
  private(set) var notes: [String] = []
  private(set) var flaws: [String] = []
  /// The book's title.
  var bookTitle: String? { package.title }
  /// The language that the files' roots name.
  private(set) var language: String?

  init(archive: Archive, package: Package, base: String, landmarks: [(type: String, path: String)]) {
    self.archive = archive
    self.package = package
    self.base = base
    for (type, path) in landmarks {
      let types = type.split(separator: " ")
      if types.contains(where: { $0 == "bodymatter" || $0 == "text" }) {
        storyStarts.insert(path)
      } else if let matter = SemanticType.matter(of: types), matters[path] == nil {
        matters[path] = matter
      }
    }
  }

  mutating func read() {
    for place in package.spine {
      if FlowWriter(after: flow).excess != nil { break }
      guard let item = package.item(place.item) else {
        flaws.append("the spine names \(place.item), which the manifest does not list")
        continue
      }
      guard let path = ArchivePath.resolved(item.href, from: base) else {
        flaws.append("the spine names \(item.href), which leads out of the archive: it is not read")
        continue
      }
      guard seen.insert(path).inserted else {
        flaws.append("the spine names \(path) twice: it is read once")
        continue
      }
      // Some makers write percent signs into the names themselves.
      guard let found = archive.name(like: path) ?? archive.name(like: ArchivePath.raw(item.href, from: base)) else {
        flaws.append("the spine names \(path), which is not in the archive")
        continue
      }
      guard Self.isText(item) else {
        if !item.mediaType.hasPrefix("image/") { flaws.append("\(path) is \(item.mediaType), which can't be read") }
        continue
      }
      do {
        add(try archive.content(of: found), item, path: found, reference: path, isLinear: place.isLinear)
      } catch {
        flaws.append("\(error)".hasPrefix(found) ? "\(error)" : "\(found): \(error)")
      }
    }
    FlowCleaner.clean(&flow)
  }

  /// Finds headings that the markup does not name; where it names none, only if nothing else tells of chapters.
  mutating func findHeadings(hasNavigation: Bool) {
    guard !hasNavigation || flow.blocks.contains(where: { $0.headingLevel != nil }) else { return }
    PlainHeadings.mark(&flow, title: package.title)
  }

  /// Makes paragraphs headings.
  mutating func setHeadings(_ places: [Int]) {
    for place in places {
      flow.blocks[place].kind = .heading(2)
      flow.blocks[place].marks = []
    }
  }

  private static func isText(_ item: Package.Item) -> Bool {
    item.mediaType.isEmpty || item.mediaType.contains("html") || item.mediaType == "text/xml"
      || item.mediaType == "application/xml"
      || item.mediaType == "text/x-oeb1-document" || item.mediaType == "text/plain"
  }

  /// Whether the end of a file is missing.
  private func isCutShort(_ content: [UInt8]) -> Bool {
    let tail = String(decoding: content.suffix(400).filter { $0 != 0 }, as: UTF8.self).lowercased()
    return !tail.contains("</html") && !tail.contains("</body")
  }

  private mutating func add(
    _ content: [UInt8], _ item: Package.Item, path: String, reference: String, isLinear: Bool
  ) {
    var writer = FlowWriter(after: flow)
    var handler = HTMLFlow(writer: writer, source: .book, language: package.language)
    do throws(MarkupError) { try MarkupParser.parseXML(content, to: handler) } catch {
      switch error {
      case .tooDeep, .tooMany: flaws.append("\(path): \(error)\(ManuscriptError.asFarAsThere)")
      case .unknownEncoding: flaws.append("\(path): \(error): it is not read")
      case .malformed:
        if isCutShort(content) {
          flaws.append("\(path): \(error): it seems to be cut short")
        } else {
          notes.append("\(path): \(error): it is read as browsers would")
        }
        writer = FlowWriter(after: flow)
        handler = HTMLFlow(writer: writer, source: .book, language: package.language)
        let bare = DocumentType.removed(from: content)
        do throws(MarkupError) { try MarkupParser.parseHTML(bare, to: handler) } catch {
          flaws.append("\(path): \(error)\(ManuscriptError.asFarAsThere)")
        }
      }
    }
    handler.finish()
    language = language ?? handler.head.language
    var part = Flow(writer)
    var matter = item.properties.contains("nav") ? .contents : matters[reference]
    if !isLinear, matter == nil { matter = .notes }
    if matter == nil, !part.blocks.isEmpty,
      item.id.lowercased() == "cover" || path.lowercased().hasSuffix("/cover.xhtml")
    {
      matter = .front
    }
    let start = (block: flow.blocks.count, byte: flow.bytes.count)
    flow.append(part, path: path)
    part = Flow()
    files.append(
      File(
        path: path, reference: reference, blocks: start.block..<flow.blocks.count, matter: matter,
        beginsStory: storyStarts.contains(reference), title: handler.head.title))
    parts.append(Book.Part(name: path, range: start.byte..<flow.bytes.count))
  }
}
