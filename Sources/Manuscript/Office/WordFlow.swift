/// Writes the text of a Word document's file.
final class WordFlow: MarkupHandler {
  private let writer: FlowWriter
  private let styles: WordStyles
  /// How many open elements hold text that is not to be read: deletions, what older programs are shown instead.
  private var skipped = 0
  private var isText = false
  private var runs: [Run] = []
  private var paragraphItalic = false
  private var isContentsParagraph = false
  /// Whether any of the paragraph's text is not in bold.
  private var hasPlainText = false
  private var paragraphBlocks = 0

  /// What a run of text is like.
  private struct Run {
    var isItalic: Bool
    var isHidden = false
    var isBold = false
    var isMarked = false
    var place: Int
  }

  private static let skippedElements: Set<String> = [
    "del", "moveFrom", "Fallback", "instrText", "delText", "delInstrText", "sectPr", "footnotePr", "numPicBullet",
  ]

  var excess: MarkupError? { writer.excess }

  init(writer: FlowWriter, styles: WordStyles) {
    self.writer = writer
    self.styles = styles
  }

  /// Whether a property with this value holds: it does unless it says that it doesn't.
  static func isOn(_ value: String?) -> Bool { !["0", "false", "off", "none"].contains(value?.lowercased() ?? "") }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    if Self.skippedElements.contains(name) { skipped += 1 }
    if name == "sdt" { sdts.append(false) }
    guard skipped == 0 else { return }
    let value = attributes["val"]
    switch name {
    case "p":
      writer.close()
      paragraphItalic = false
      isContentsParagraph = false
      hasPlainText = false
      paragraphBlocks = writer.blocks.count
    case "pStyle":
      guard let value else { return }
      if styles.isContents(value) { isContentsParagraph = true }
      if let level = styles.headingLevel(of: value) { writer.turn(into: .heading(level)) }
      if styles.isVerse(value) { writer.turn(into: .verse) }
      paragraphItalic = styles.isItalic(value) ?? false
    case "outlineLvl":
      if let level = value.flatMap({ Int($0) }), (0..<9).contains(level) {
        writer.turn(into: .heading(min(level + 2, 6)))
      }
    case "docPartGallery" where value?.lowercased().contains("table of contents") == true:
      if !sdts.isEmpty { sdts[sdts.count - 1] = true }
    case "hyperlink": writer.openLink()
    case "r": runs.append(Run(isItalic: paragraphItalic, place: writer.place))
    case "rStyle": if let value, let isItalic = styles.isItalic(value) { change { $0.isItalic = isItalic } }
    case "jc" where value == "center": writer.isSetApart = true
    case "b" where !runs.isEmpty: change { $0.isBold = Self.isOn(value) }
    case "i": change { $0.isItalic = Self.isOn(value) }
    case "vanish": change { $0.isHidden = Self.isOn(value) }
    case "t":
      isText = true
      if runs.last?.isBold != true { hasPlainText = true }
      if let run = runs.last, run.isItalic, !run.isMarked {
        writer.open(.emphasis)
        change { $0.isMarked = true }
      }
    case "tab" where !runs.isEmpty, "ptab" where !runs.isEmpty: writer.write(CollectionOfOne(0x20))
    case "br" where value == nil:
      if attributes["epub:type"] == "page" || attributes["type"] == "page" {
        writer.close()
      } else {
        writer.breakLine()
      }
    case "cr": writer.breakLine()
    case "noBreakHyphen": writer.write("\u{2011}".utf8)
    case "rect" where attributes["hr"] != nil: writer.breakScene()
    default: break
    }
  }

  /// Whether each open content control is a table of contents.
  private var sdts: [Bool] = []

  private func change(_ body: (inout Run) -> Void) { if let last = runs.indices.last { body(&runs[last]) } }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isText, skipped == 0 else { return }
    let isContents = isContentsParagraph || sdts.contains(true)
    writer.context.omission = isContents ? Book.Matter.contents.reason : nil
    writer.write(bytes)
  }

  func end(_ name: String) {
    if Self.skippedElements.contains(name) { skipped -= 1 }
    if name == "sdt" { _ = sdts.popLast() }
    guard skipped == 0 else { return }
    switch name {
    case "t": isText = false
    case "hyperlink": writer.closeLink()
    case "r":
      guard let run = runs.popLast() else { return }
      if run.isMarked { writer.closeMark() }
      if run.isHidden { writer.setAside(from: run.place, reason: "hidden") }
    case "p":
      if !writer.hasText, writer.blocks.count == paragraphBlocks { writer.leaveGap() }
      if !hasPlainText, writer.hasText { writer.isSetApart = true }
      writer.close()
      writer.context.omission = nil
    case "tc": writer.close()
    default: break
    }
  }
}
