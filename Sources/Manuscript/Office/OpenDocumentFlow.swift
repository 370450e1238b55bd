/// Writes the text of an OpenDocument's `content.xml`.
final class OpenDocumentFlow: MarkupHandler {
  private let writer: FlowWriter
  private let styles: OpenDocumentStyles
  private var open: [Open] = []
  private var skipped = 0
  private var notes = 0
  private var paragraphs = 0
  private var paragraphBlocks = 0

  private struct Open {
    var name: String
    var place: Int
    var isMarked = false
    var isHidden = false
    var context: FlowWriter.Context
  }

  private static let skippedElements: Set<String> = [
    "tracked-changes", "annotation", "annotation-end", "sequence-decls", "automatic-styles", "font-face-decls",
    "scripts", "forms", "desc", "binary-data", "settings", "meta",
    "tracked-change", "deletion", "variable-decls", "user-field-decls",
  ]
  private static let contents: Set<String> = [
    "table-of-content", "illustration-index", "table-index", "alphabetical-index", "bibliography",
  ]

  var excess: MarkupError? { writer.excess }

  init(writer: FlowWriter, styles: OpenDocumentStyles) {
    self.writer = writer
    self.styles = styles
  }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    var element = Open(name: name, place: writer.place, context: writer.context)
    defer { open.append(element) }
    if Self.skippedElements.contains(name) { skipped += 1 }
    guard skipped == 0 else { return }
    switch name {
    case "note": notes += 1
    case "p", "h":
      guard notes == 0 else { break }
      begin(name, attributes, &element)
    case "span":
      if let style = attributes["style-name"] {
        if styles.isItalic(style) {
          writer.open(.emphasis)
          element.isMarked = true
        }
        element.isHidden = styles.isHidden(style)
      }
    case "a": writer.openLink()
    case "section" where attributes["display"] == "none":
      writer.close()
      writer.context.omission = "hidden"
    case "s", "tab": writer.write(CollectionOfOne(0x20))
    case "line-break": if notes == 0 { writer.breakLine() }
    case let name where Self.contents.contains(name):
      writer.close()
      writer.context.omission = Book.Matter.contents.reason
    default: break
    }
  }

  private func begin(_ name: String, _ attributes: MarkupAttributes, _ element: inout Open) {
    writer.close()
    paragraphs += 1
    paragraphBlocks = writer.blocks.count
    let style = attributes["style-name"]
    if name == "h" {
      let level = attributes["outline-level"].flatMap { Int($0) } ?? 1
      writer.begin(.heading(min(max(level, 1) + 1, 6)))
    } else if let level = style.flatMap({ styles.headingLevel(of: $0) }) {
      writer.begin(.heading(level))
    }
    if let style, styles.isItalic(style) {
      writer.open(.emphasis)
      element.isMarked = true
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard skipped == 0, paragraphs > 0 || notes > 0 else { return }
    writer.write(bytes)
  }

  func end(_ name: String) {
    guard let element = open.popLast() else { return }
    defer { if Self.skippedElements.contains(element.name) { skipped -= 1 } }
    guard skipped == 0 else { return }
    if element.isMarked { writer.closeMark() }
    if element.isHidden { writer.setAside(from: element.place, reason: "hidden") }
    switch element.name {
    case "a": writer.closeLink()
    case "section":
      writer.close()
      writer.context = element.context
    case "note":
      notes -= 1
      if notes == 0 { writer.setAside(from: element.place, reason: Book.Matter.notes.reason) }
    case "p", "h":
      guard notes == 0 else {
        writer.write(CollectionOfOne(0x20))
        return
      }
      if !writer.hasText, writer.blocks.count == paragraphBlocks { writer.leaveGap() }
      writer.close()
      paragraphs -= 1
    case let name where Self.contents.contains(name):
      writer.close()
      writer.context = element.context
    default: break
    }
  }
}
