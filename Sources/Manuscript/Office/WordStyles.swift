/// The styles of a Word document: which are headings, tables of contents, or italic.
final class WordStyles: MarkupHandler {
  struct Style {
    var name = ""
    var parent: String?
    var outline: Int?
    var isItalic: Bool?
  }

  private var styles: [String: Style] = [:]
  private var open: String?
  /// Styles inherit from each other at most so deep.
  private static let deepest = 20

  func start(_ name: String, _ attributes: MarkupAttributes) {
    if name == "style" {
      open = attributes["styleId"]
      if let open { styles[open] = Style() }
    }
    guard let open else { return }
    let value = attributes["val"]
    switch name {
    case "name": styles[open]?.name = value?.lowercased() ?? ""
    case "basedOn": styles[open]?.parent = value
    case "outlineLvl": styles[open]?.outline = value.flatMap { Int($0) }
    case "i": styles[open]?.isItalic = WordFlow.isOn(value)
    default: break
    }
  }

  func end(_ name: String) { if name == "style" { open = nil } }
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// The level of the heading that a style is, 1 for a document's title; nil for text.
  func headingLevel(of id: String) -> Int? {
    for style in line(of: id) {
      if style.name == "title" { return 1 }
      if style.name.hasPrefix("heading "), let level = Int(style.name.dropFirst(8)), level >= 1 {
        return min(level + 1, 6)
      }
      if let outline = style.outline, outline < 9 { return min(outline + 2, 6) }
    }
    // Documents made without their styles' file.
    if line(of: id).isEmpty, id.lowercased().hasPrefix("heading"), let level = Int(id.dropFirst(7)), level >= 1 {
      return min(level + 1, 6)
    }
    return line(of: id).isEmpty && id == "Title" ? 1 : nil
  }

  /// Whether a style is that of a table of contents.
  func isContents(_ id: String) -> Bool {
    line(of: id).contains { $0.name.hasPrefix("toc ") || $0.name == "toc heading" || $0.name.hasPrefix("table of ") }
      || id.hasPrefix("TOC")
  }

  /// Whether a style is that of verse, by its name.
  func isVerse(_ id: String) -> Bool {
    line(of: id).contains { style in
      ["verse", "poem", "poetry", "vers", "gedicht", "poème", "poesía", "poesia"].contains { style.name.hasPrefix($0) }
    }
  }

  /// Whether a style's text is italic; nil where it does not say.
  func isItalic(_ id: String) -> Bool? { line(of: id).lazy.compactMap(\.isItalic).first }

  /// A style and those that it is based on.
  private func line(of id: String) -> [Style] {
    var line: [Style] = []
    var next: String? = id
    while let id = next, let style = styles[id], line.count < Self.deepest {
      line.append(style)
      next = style.parent
    }
    return line
  }
}
