/// The rule for which picture of an EPUB is its cover.
///
/// It is what the package says: EPUB 3's property, EPUB 2's `meta`, an item whose id tells it; then the page that the guide,
/// the landmarks or its id call the cover. Of a page or a drawing the first picture in it is taken. A drawing without one is
/// given where there is nothing else.
struct EPUBCover {
  let archive: Archive
  let package: Package
  /// The package document, from which its references lead.
  let base: String
  /// What is where in the book.
  let landmarks: [(type: String, path: String)]

  /// How many files may lead to each other: a page to a drawing to a picture.
  private static let deepest = 3

  /// The cover; nil where there is none.
  var picture: Book.Cover? {
    var drawing: Book.Cover?
    for path in places {
      guard let cover = cover(at: path, depth: 1) else { continue }
      if cover.mediaType != Self.drawing { return cover }
      drawing = drawing ?? cover
    }
    return drawing
  }

  private static let drawing = "image/svg+xml"

  /// Where the cover may be, the likeliest first.
  private var places: [String] {
    let named = package.items.filter { $0.id.lowercased().contains("cover") }
    let items =
      package.items.filter { $0.properties.contains("cover-image") }
      // Some makers give the file's name in place of its id.
      + (package.coverID.flatMap { id in package.item(id) ?? package.items.first { $0.href == id } }.map { [$0] } ?? [])
      + named.filter { $0.mediaType.hasPrefix("image/") }
    func path(_ item: Package.Item) -> String? { ArchivePath.resolved(item.href, from: base) }
    return items.compactMap(path) + landmarks.filter { $0.type.split(separator: " ").contains("cover") }.map(\.path)
      + named.filter { $0.mediaType.hasSuffix("html+xml") }.compactMap(path)
  }

  /// The picture that a file is, or the first that it shows.
  private func cover(at path: String, depth: Int) -> Book.Cover? {
    guard depth <= Self.deepest, let found = archive.name(like: path) else { return nil }
    let kind = kind(of: path)
    guard kind == Self.drawing || kind.hasSuffix("html+xml") else {
      guard kind.hasPrefix("image/"), let bytes = try? archive.picture(found), !bytes.isEmpty else { return nil }
      return Book.Cover(bytes: bytes, mediaType: kind == "image/jpg" ? "image/jpeg" : kind)
    }
    guard let bytes = try? kind == Self.drawing ? archive.picture(found) : archive.content(of: found) else {
      return nil
    }
    let page = PictureFinder()
    // What was found before a fault is good.
    try? MarkupParser.parseXML(bytes, to: page)
    for source in page.sources {
      guard
        var cover = Self.inline(source)
          ?? ArchivePath.resolved(source, from: path).flatMap({ cover(at: $0, depth: depth + 1) }),
        cover.mediaType != Self.drawing || kind != Self.drawing
      else { continue }
      if kind == Self.drawing, page.hasShapes { cover.isPart = true }
      return cover
    }
    return kind == Self.drawing ? Book.Cover(bytes: bytes, mediaType: kind) : nil
  }

  /// What the package says that a file is, or else its name.
  private func kind(of path: String) -> String {
    let item = package.items.first { ArchivePath.resolved($0.href, from: base) == path }
    if let item { return item.mediaType }
    return switch path.lowercased().split(separator: ".").last {
    case "svg": Self.drawing
    case "xhtml", "html", "htm": "application/xhtml+xml"
    case "jpg", "jpeg": "image/jpeg"
    case "png": "image/png"
    default: ""
    }
  }

  /// A picture that stands in its reference itself (RFC 2397).
  private static func inline(_ source: String) -> Book.Cover? {
    guard source.prefix(5).lowercased() == "data:", let comma = source.firstIndex(of: ",") else { return nil }
    let head = source[..<comma].dropFirst(5).lowercased().split(separator: ";")
    guard let kind = head.first, kind.hasPrefix("image/"), head.last == "base64",
      let bytes = Base64.decoded(Array(source[source.index(after: comma)...].utf8)), !bytes.isEmpty
    else { return nil }
    return Book.Cover(bytes: bytes, mediaType: kind == "image/jpg" ? "image/jpeg" : String(kind))
  }
}

/// Finds the pictures that a page or a drawing shows.
private final class PictureFinder: MarkupHandler {
  /// Where they are, in order, as it is written.
  private(set) var sources: [String] = []
  /// Whether something is drawn besides.
  private(set) var hasShapes = false

  private static let shapes: Set = [
    "path", "text", "rect", "circle", "ellipse", "line", "polygon", "polyline", "use",
  ]

  func start(_ name: String, _ attributes: MarkupAttributes) {
    let source: String? =
      switch name {
      case "img": attributes["src"]
      case "image": attributes["href"]
      default: nil
      }
    if let source, sources.count < 100 { sources.append(source) }
    hasShapes = hasShapes || Self.shapes.contains(name)
  }

  func end(_ name: String) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
