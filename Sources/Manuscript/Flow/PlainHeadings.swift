/// Finds the headings of a flow whose markup names none, as a plain text's are found.
enum PlainHeadings {
  static func mark(_ flow: inout Flow, title: String?) {
    guard !flow.blocks.contains(where: { $0.headingLevel != nil }) else { return }
    let places = flow.blocks.indices.filter {
      flow.blocks[$0].omission == nil && flow.blocks[$0].matter?.isRead != false
    }
    let pieces = places.map { piece(of: flow.blocks[$0], in: flow.bytes) }
    let roles = HeadingFinder(bytes: flow.bytes, title: title).headings(in: pieces).roles
    for (place, role) in zip(places, roles) {
      switch role {
      case .body: break
      case .bookTitle: flow.blocks[place].kind = .heading(1)
      case .heading: flow.blocks[place].kind = .heading(2)
      case .subtitle: flow.blocks[place].kind = .heading(3)
      case .section: flow.blocks[place].kind = .heading(4)
      case .contents: flow.blocks[place].omission = Book.Matter.contents.reason
      case .pageNumber: flow.blocks[place].omission = "page number"
      }
    }
  }

  private static func piece(of block: FlowBlock, in bytes: [UInt8]) -> Piece {
    let text = bytes[block.range]
    let end = text.firstIndex(of: 0x0A) ?? block.range.upperBound
    let lines = text.count < 2000 ? text.count { $0 == 0x0A } + 1 : 2
    return Piece(
      range: block.range, kind: block.kind.paragraphKind, lines: lines, firstLine: block.range.lowerBound..<end,
      gap: block.gap > 0 ? 2 : 1, indent: 0)
  }
}
