/// The styles of an OpenDocument text: which are italic, hidden, or a document's title.
final class OpenDocumentStyles: MarkupHandler {
  private struct Style {
    var parent: String?
    var isItalic: Bool?
    var isHidden = false
    var outline: Int?
  }

  private var styles: [String: Style] = [:]
  private var open: String?
  /// Styles inherit from each other at most so deep.
  private static let deepest = 20

  func start(_ name: String, _ attributes: MarkupAttributes) {
    if name == "style", let id = attributes["name"] {
      open = id
      styles[id] = Style(
        parent: attributes["parent-style-name"], outline: attributes["default-outline-level"].flatMap { Int($0) })
    }
    guard name == "text-properties", let open else { return }
    if let slant = attributes["font-style"] { styles[open]?.isItalic = slant == "italic" || slant == "oblique" }
    if attributes["display"] == "none" { styles[open]?.isHidden = true }
  }

  func end(_ name: String) { if name == "style" { open = nil } }
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// Whether a style's text is italic.
  func isItalic(_ id: String) -> Bool { line(of: id).lazy.compactMap(\.style.isItalic).first ?? false }
  /// Whether a style's text is hidden.
  func isHidden(_ id: String) -> Bool { line(of: id).contains { $0.style.isHidden } }
  /// The level of the heading that a paragraph's style is, 1 for a document's title; nil for text.
  func headingLevel(of id: String) -> Int? {
    for (id, style) in line(of: id) {
      if id == "Title" { return 1 }
      if id.hasPrefix("Heading_20_"), let level = Int(id.dropFirst(11)), level >= 1 { return min(level + 1, 6) }
      if let outline = style.outline, outline >= 1 { return min(outline + 1, 6) }
    }
    return nil
  }

  private func line(of id: String) -> [(id: String, style: Style)] {
    var line: [(String, Style)] = []
    var next: String? = id
    while let id = next, let style = styles[id], line.count < Self.deepest {
      line.append((id, style))
      next = style.parent
    }
    if line.isEmpty { line.append((id, Style())) }
    return line
  }
}
