/// What an HTML or XHTML file says of itself: its title, its language, and the facts of its `<meta>` elements.
struct PageHead {
  /// The title that the head gives.
  private(set) var title: String?
  /// The language that the root names.
  private(set) var language: String?
  /// What `<meta>` elements say, by name, in lower case.
  private(set) var facts: [String: String] = [:]
  private var titleText: [UInt8]?
  /// A title is no novel.
  private static let longest = 10_000

  /// An element begins; gives the language that it sets for all of the file, if any.
  mutating func start(_ name: String, _ attributes: MarkupAttributes) -> String? {
    switch name {
    case "title": titleText = []
    case "meta": readFact(attributes)
    case "html", "body":
      guard let tag = attributes["xml:lang"] ?? attributes["lang"], !tag.isEmpty else { return nil }
      language = language ?? tag
      return tag
    default: break
    }
    return nil
  }

  /// Text, wherever it stands.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let count = titleText?.count, count < Self.longest else { return }
    titleText?.append(contentsOf: bytes)
  }

  /// An element ends.
  mutating func end(_ name: String) {
    guard name == "title", let text = titleText else { return }
    title = title ?? PieceText.collapsed(text[...]).nonEmpty
    titleText = nil
  }

  private mutating func readFact(_ attributes: MarkupAttributes) {
    guard let name = attributes["name"] ?? attributes["property"], let value = attributes["content"], !value.isEmpty,
      facts[name.lowercased()] == nil
    else { return }
    facts[name.lowercased()] = value
  }
}
