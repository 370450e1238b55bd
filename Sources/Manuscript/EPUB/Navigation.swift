/// An entry of an EPUB's table of contents.
struct NavigationPoint: Equatable {
  var title: String
  /// Where it leads, as it is written.
  var href: String
  /// How deep it stands, 0 for the top.
  var level: Int

  /// The points with their parent's title before a bare number that counts on inside it: "A Scandal in Bohemia, II".
  /// The book's own title is no such parent's. A parent that leads nowhere is named by its first child.
  static func titled(_ points: [NavigationPoint], book: String?) -> [NavigationPoint] {
    var parents: [NavigationPoint] = []
    var unnamed: [NavigationPoint] = []
    return points.compactMap { point in
      while let last = parents.last, last.level >= point.level { parents.removeLast() }
      unnamed.removeAll { $0.level >= point.level }
      defer { parents.append(point) }
      guard !point.href.isEmpty else {
        if !point.title.isEmpty { unnamed.append(point) }
        return nil
      }
      var titled = point
      if let parent = parents.last, !parent.title.isEmpty, !point.title.contains(" "),
        Numeral.figure(of: point.title) != nil, parents.count == 1,
        PieceText.folded(parent.title) != PieceText.folded(book ?? "")
      {
        titled.title = "\(parent.title), \(point.title)"
      } else if !unnamed.isEmpty {
        titled.title = (unnamed.map(\.title) + [point.title]).filter { !$0.isEmpty }.joined(separator: ", ")
      }
      unnamed = []
      return titled
    }
  }

  /// The points without those that name printed pages, where these are most of them: "Page 12" is no chapter.
  static func withoutPages(_ points: [NavigationPoint]) -> [NavigationPoint] {
    let chapters = points.filter { !isPage($0.title) }
    return (points.count - chapters.count) * 2 > points.count ? chapters : points
  }

  private static func isPage(_ title: String) -> Bool {
    let words = title.split(separator: " ")
    guard words.count == 2, ["page", "pg", "pg.", "p.", "seite", "página", "pagina"].contains(words[0].lowercased())
    else { return false }
    return Numeral.figure(of: words[1]) != nil
  }
}

/// EPUB 3's navigation document: the table of contents and the landmarks.
final class NavigationDocument: MarkupHandler {
  private(set) var points: [NavigationPoint] = []
  /// What a place in the book is: `bodymatter`, `toc`, …
  private(set) var landmarks: [(type: String, href: String)] = []

  private enum List { case contents, landmarks, other }
  private var list: List?
  private var navs = 0
  private var lists = 0
  private var link: (href: String, type: String?)?
  private var isLabel = false
  private var text: [UInt8] = []

  func start(_ name: String, _ attributes: MarkupAttributes) {
    switch name {
    case "nav":
      navs += 1
      let types = attributes.words("epub:type") + attributes.words("role")
      list =
        types.contains("toc") || types.contains("doc-toc")
        ? .contents : types.contains("landmarks") ? .landmarks : .other
      // One without a type is the contents where there is no other.
      if types.isEmpty, points.isEmpty { list = .contents }
    case "ol", "ul": lists += 1
    case "a" where list != nil:
      link = (attributes["href"] ?? "", attributes["epub:type"])
      text = []
    case "span" where list == .contents && link == nil:
      isLabel = true
      text = []
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if link != nil || isLabel, text.count < 10_000 { text.append(contentsOf: bytes) }
  }

  func end(_ name: String) {
    switch name {
    case "nav": list = nil
    case "ol", "ul": lists -= 1
    case "a":
      guard let link else { return }
      self.link = nil
      let title = PieceText.collapsed(text[...])
      if list == .contents, !link.href.isEmpty {
        points.append(NavigationPoint(title: title, href: link.href, level: max(0, lists - 1)))
      } else if list == .landmarks, let type = link.type {
        landmarks.append((type.lowercased(), link.href))
      }
    case "span":
      guard isLabel else { return }
      isLabel = false
      points.append(NavigationPoint(title: PieceText.collapsed(text[...]), href: "", level: max(0, lists - 1)))
    default: break
    }
  }
}

/// EPUB 2's table of contents, the NCX.
final class NCX: MarkupHandler {
  private(set) var points: [NavigationPoint] = []
  private var isMap = false
  /// The points that are open, by their places in ``points``; -1 for one that leads nowhere.
  private var open: [Int] = []
  private var text: [UInt8]?

  func start(_ name: String, _ attributes: MarkupAttributes) {
    switch name {
    case "navMap": isMap = true
    case "navPoint" where isMap:
      points.append(NavigationPoint(title: "", href: "", level: open.count))
      open.append(points.count - 1)
    case "text" where !open.isEmpty: text = []
    case "content":
      if let place = open.last, let source = attributes["src"] { points[place].href = source }
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let count = text?.count, count < 10_000 { text?.append(contentsOf: bytes) }
  }

  func end(_ name: String) {
    switch name {
    case "navMap": isMap = false
    case "navPoint": open.removeLast(open.isEmpty ? 0 : 1)
    case "text":
      if let text, let place = open.last, points[place].title.isEmpty {
        points[place].title = PieceText.collapsed(text[...])
      }
      text = nil
    default: break
    }
  }
}
