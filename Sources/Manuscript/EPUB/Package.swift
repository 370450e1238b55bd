/// An EPUB's package document: what the book is called, what files it has, and in which order they are read.
final class Package: MarkupHandler {
  /// A file of the book.
  struct Item {
    var id: String
    var href: String
    var mediaType: String
    var properties: [Substring]
  }

  /// A file's place in the reading order.
  struct Place {
    var item: String
    var isLinear: Bool
  }

  private(set) var items: [Item] = []
  private(set) var spine: [Place] = []
  /// The id of the NCX, where the spine names it.
  private(set) var ncx: String?
  /// EPUB 2's guide: what a file is, and which.
  private(set) var guide: [(type: String, href: String)] = []
  private(set) var title: String?
  private(set) var language: String?
  private(set) var metadata = Book.Metadata()
  /// The id of the cover's picture, as EPUB 2 gives it.
  private(set) var coverID: String?
  /// Ids that two items bear.
  private(set) var duplicates: [(id: String, href: String)] = []

  private var authors: [(id: String?, name: String, role: String?)] = []
  private var places: [String: Int] = [:]
  private var open: [(name: String, attributes: MarkupAttributes)] = []
  private var text: [UInt8] = []
  private var mainIdentifier: String?

  /// The authors' names, in order.
  var author: String? {
    let writers = authors.filter { $0.role == nil || $0.role == "aut" }
    let names = (writers.isEmpty ? authors : writers).map(\.name)
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// The item of an id.
  func item(_ id: String) -> Item? { places[id].map { items[$0] } }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    open.append((name, attributes))
    text = []
    switch name {
    case "package": mainIdentifier = attributes["unique-identifier"]
    case "item": add(attributes)
    case "spine": ncx = attributes["toc"]
    case "itemref":
      if let id = attributes["idref"] {
        spine.append(Place(item: id, isLinear: attributes["linear"]?.lowercased() != "no"))
      }
    case "reference":
      if let type = attributes["epub:type"] ?? attributes["type"], let href = attributes["href"] {
        guide.append((type.lowercased(), href))
      }
    case "meta" where attributes["name"]?.lowercased() == "cover": coverID = coverID ?? attributes["content"]
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { if text.count < 100_000 { text.append(contentsOf: bytes) } }

  func end(_ name: String) {
    guard let element = open.popLast() else { return }
    let value = PieceText.collapsed(text[...])
    text = []
    guard !value.isEmpty else { return }
    let attributes = element.attributes
    switch element.name {
    case "title": title = title ?? value
    case "creator": authors.append((attributes["id"], value, attributes["role"]?.lowercased()))
    case "language": language = language ?? value
    case "publisher": metadata.publisher = metadata.publisher ?? value
    case "date":
      // EPUB 2 may tell the day of conversion from that of publication.
      if metadata.date == nil || attributes["event"]?.lowercased().contains("publication") == true {
        metadata.date = value
      }
    case "identifier":
      if metadata.identifier == nil || attributes["id"] == mainIdentifier { metadata.identifier = value }
    case "description": metadata.summary = metadata.summary ?? value
    case "meta" where attributes["property"] == "role": refine(attributes["refines"], role: value.lowercased())
    default: break
    }
  }

  private func refine(_ reference: String?, role: String) {
    guard let reference, reference.hasPrefix("#") else { return }
    let id = reference.dropFirst()
    for place in authors.indices where authors[place].id.map({ $0[...] == id }) == true && authors[place].role != "aut"
    {
      authors[place].role = role
    }
  }

  private func add(_ attributes: MarkupAttributes) {
    guard let id = attributes["id"], let href = attributes["href"] else { return }
    if let known = places[id] {
      if items[known].href != href { duplicates.append((id, href)) }
      return
    }
    places[id] = items.count
    items.append(
      Item(
        id: id, href: href, mediaType: (attributes["media-type"] ?? "").lowercased(),
        properties: attributes.words("properties")))
  }
}
