/// What a reader extracted from one or several marked-up files: the text, its blocks, and where places in it begin.
struct Flow {
  var bytes: [UInt8] = []
  var blocks: [FlowBlock] = []
  /// The block at which each id begins; in an archive, behind its file's path and `#`.
  var anchors: [String: Int] = [:]

  init() {}

  /// What a writer has written.
  init(_ writer: FlowWriter) {
    bytes = writer.bytes
    blocks = writer.blocks
    anchors = writer.anchors
  }

  /// Adds another file's text, and puts the file's path before its ids.
  mutating func append(_ other: Flow, path: String) {
    let shift = bytes.count
    let first = blocks.count
    bytes.append(contentsOf: other.bytes)
    blocks.append(contentsOf: other.blocks.map { $0.moved(by: shift) })
    for (id, place) in other.anchors { anchors["\(path)#\(id)"] = first + place }
  }

  /// The text of a block, white space collapsed.
  func text(of block: FlowBlock) -> String { PieceText.collapsed(bytes[block.range]) }
}

extension FlowBlock {
  /// The block at another place in the text.
  func moved(by shift: Int) -> FlowBlock {
    var block = self
    block.range = range.lowerBound + shift..<range.upperBound + shift
    block.marks = marks.map {
      Book.Mark(range: $0.range.lowerBound + shift..<$0.range.upperBound + shift, kind: $0.kind)
    }
    return block
  }
}
