/// Finds what a flow's markup does not name: all headings where it names none, as a plain text's are found; else the contents
/// page, titles under chapters' numbers, and the book's title.
enum PlainHeadings {
  static func mark(_ flow: inout Flow, title: String?) {
    let places = flow.blocks.indices.filter {
      flow.blocks[$0].omission == nil && flow.blocks[$0].matter?.isRead != false
    }
    let pieces = places.map { piece(of: flow.blocks[$0], in: flow.bytes) }
    let finder = HeadingFinder(bytes: flow.bytes, title: title)
    let isHeading = places.map { flow.blocks[$0].headingLevel != nil }
    let isMarked = isHeading.contains(true)
    let roles =
      isMarked ? finder.completed(pieces, isHeading: isHeading).roles : finder.headings(in: pieces).roles
    // "Colophon" in a plain paragraph is a chapter like the last one.
    let last = isMarked ? flow.blocks.last { $0.headingLevel ?? 1 > 1 }?.headingLevel : nil
    for (place, role) in zip(places, roles) { mark(&flow, place, role, chapters: last ?? 2) }
  }

  private static func mark(_ flow: inout Flow, _ place: Int, _ role: PieceRole, chapters: Int) {
    if role == .contents { flow.blocks[place].omission = Book.Matter.contents.reason }
    if role == .pageNumber { flow.blocks[place].omission = "page number" }
    guard flow.blocks[place].kind == .prose, let level = level(of: role, chapters: chapters) else { return }
    // A title under a number goes with it, however high the number's heading is.
    let above = place > 0 ? flow.blocks[place - 1].headingLevel ?? 0 : 0
    flow.blocks[place].kind = .heading(role == .subtitle ? max(level, min(above + 1, 6)) : level)
    flow.blocks[place].marks = []
  }

  private static func level(of role: PieceRole, chapters: Int) -> Int? {
    switch role {
    case .body, .contents, .pageNumber: nil
    case .bookTitle: 1
    case .heading: chapters
    case .subtitle: 3
    case .section: 4
    }
  }

  private static func piece(of block: FlowBlock, in bytes: [UInt8]) -> Piece {
    let text = bytes[block.range]
    let end = text.firstIndex(of: 0x0A) ?? block.range.upperBound
    let lines = text.count < 2000 ? text.count { $0 == 0x0A } + 1 : 2
    return Piece(
      range: block.range, kind: block.kind.paragraphKind, lines: lines, firstLine: block.range.lowerBound..<end,
      gap: block.gap > 0 || block.isSetApart || isAllStressed(block) ? 2 : 1, indent: 0)
  }

  /// Whether a block is in bold or italics as a whole.
  private static func isAllStressed(_ block: FlowBlock) -> Bool {
    block.marks.contains { $0.kind == .emphasis && $0.range == block.range }
  }
}
