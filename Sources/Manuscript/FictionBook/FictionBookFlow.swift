/// Writes a FictionBook's text, by telling its elements as HTML's, and reads its description.
final class FictionBookFlow: MarkupHandler {
  private let html: HTMLFlow
  private let writer: FlowWriter
  private var open: [(name: String, told: String?)] = []
  private var sections = 0
  private var titles = 0
  private var descriptions = 0
  private var text: [UInt8] = []
  private var names: [String] = []
  private var coverID: String?
  private var binary: (id: String, type: String)?

  private(set) var title: String?
  private(set) var authors: [String] = []
  private(set) var language: String?
  private(set) var metadata = Book.Metadata()
  private(set) var cover: Book.Cover?

  var excess: MarkupError? { writer.excess }

  init(writer: FlowWriter) {
    self.writer = writer
    html = HTMLFlow(writer: writer, source: .book)
  }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    text = []
    if name == "binary" {
      binary = (attributes["id"] ?? "", attributes["content-type"] ?? "image/jpeg")
    } else if name == "description" {
      descriptions += 1
    } else if descriptions > 0, name == "image", open.contains(where: { $0.name == "coverpage" }) {
      coverID = coverID ?? attributes["href"].map { String($0.drop { $0 == "#" }) }
    } else if descriptions > 0, name == "author" {
      names = []
    }
    guard descriptions == 0, binary == nil else { return open.append((name, nil)) }
    var told = MarkupAttributes()
    if let id = attributes["id"] { told.add("id", id) }
    let tag = tag(for: name, attributes, &told)
    open.append((name, tag))
    if name == "section" || name == "body" { sections += 1 }
    if name == "title" { titles += 1 }
    if let tag { html.start(tag, told) }
  }

  /// The element of HTML that means the same; nil for one that has no part in the text.
  private func tag(for name: String, _ attributes: MarkupAttributes, _ told: inout MarkupAttributes) -> String? {
    switch name {
    case "body":
      if ["notes", "comments", "footnotes"].contains(attributes["name"]?.lowercased() ?? "") {
        told.add("epub:type", "footnotes")
      }
      return "div"
    case "section": return "section"
    case "title" where open.contains { $0.name == "poem" }: return "div"
    case "title": return "h\(min(max(sections, 1), 6))"
    case "subtitle": return titles == 0 ? "h6" : "span"
    case "p" where titles > 0 && !open.contains { $0.name == "poem" }:
      // A title's lines are one heading.
      if writer.hasText { html.start("br", MarkupAttributes()); html.end("br") }
      return "span"
    case "p", "td", "th", "tr", "table", "sup", "sub", "strong": return name
    case "v", "text-author": return "p"
    case "emphasis": return "em"
    case "poem", "stanza":
      told.add("class", name == "poem" ? "poem" : "stanza")
      return "div"
    case "epigraph", "cite": return "blockquote"
    case "annotation": return "div"
    case "empty-line":
      writer.close()
      writer.leaveGap()
      return nil
    case "a" where attributes["type"] == "note" || attributes["epub:type"] == "note":
      told.add("class", "noteref")
      return "span"
    case "image", "FictionBook", "stylesheet": return name == "stylesheet" ? "style" : nil
    default: return "span"
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if binary != nil || descriptions > 0 {
      if text.count < ArchiveLimits().picture * 4 / 3 { text.append(contentsOf: bytes) }
    } else {
      html.text(bytes)
    }
  }

  func end(_ name: String) {
    guard let element = open.popLast() else { return }
    if let told = element.told { html.end(told) }
    if element.name == "section" || element.name == "body", descriptions == 0, binary == nil { sections -= 1 }
    if element.name == "title", element.told != nil { titles -= 1 }
    if element.name == "binary" {
      readPicture()
    } else if descriptions > 0 {
      describe(element.name)
    }
    text = []
  }

  /// Ends what is still open.
  func finish() { html.finish() }

  private func describe(_ name: String) {
    let value = PieceText.collapsed(text[...])
    let around = open.map(\.name)
    if name == "description" { descriptions -= 1 }
    switch name {
    case "book-title" where around.contains("title-info"): title = title ?? value.nonEmpty
    case "lang" where around.contains("title-info"): language = language ?? value.nonEmpty
    case "first-name", "middle-name", "last-name", "nickname": if let part = value.nonEmpty { names.append(part) }
    case "author" where around.contains("title-info"):
      if !names.isEmpty { authors.append(names.joined(separator: " ")) }
    case "publisher" where around.contains("publish-info"): metadata.publisher = value.nonEmpty
    case "year" where around.contains("publish-info"): metadata.date = value.nonEmpty
    case "isbn": metadata.identifier = value.nonEmpty
    default: break
    }
  }

  private func readPicture() {
    defer { binary = nil }
    guard let binary, let coverID, binary.id == coverID, cover == nil, let bytes = Base64.decoded(text), !bytes.isEmpty
    else { return }
    cover = Book.Cover(bytes: bytes, mediaType: binary.type)
  }
}
