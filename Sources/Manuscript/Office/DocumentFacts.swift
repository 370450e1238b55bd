/// What a word processor's document says of itself, in Dublin Core's words.
final class DocumentFacts: MarkupHandler {
  private(set) var title: String?
  private(set) var author: String?
  private(set) var language: String?
  private(set) var date: String?
  private var text: [UInt8] = []

  /// The facts in a file of an archive; none where it is missing or broken.
  static func read(_ path: String, in archive: Archive) -> DocumentFacts {
    let facts = DocumentFacts()
    if let content = try? archive.content(of: path) { try? MarkupParser.parseXML(content, to: facts) }
    return facts
  }

  func start(_ name: String, _ attributes: MarkupAttributes) { text = [] }
  func text(_ bytes: UnsafeBufferPointer<UInt8>) { if text.count < 10_000 { text.append(contentsOf: bytes) } }

  func end(_ name: String) {
    let value = PieceText.collapsed(text[...]).nonEmpty
    text = []
    switch name {
    case "title": title = title ?? value
    case "creator", "initial-creator": author = value ?? author
    case "language": language = language ?? value
    case "date": date = date ?? value
    default: break
    }
  }
}
