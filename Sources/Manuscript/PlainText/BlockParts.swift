/// Parts a block at its lines of ornaments: a scene break that stands between two lines of prose with no empty line around it, the
/// line below a heading, the frame of a note.
enum BlockParts {
  static func parted(_ block: Block, _ bytes: [UInt8]) -> [Block] {
    guard block.lines.count > 1 else { return [block] }
    var parts: [Block] = []
    var start = block.lines.startIndex
    for place in block.lines.indices where SceneBreak.isBreak(block.lines[place].range, bytes) {
      if start < place { parts.append(Block(lines: block.lines[start..<place])) }
      parts.append(Block(lines: block.lines[place...place]))
      start = place + 1
    }
    if parts.isEmpty { return [block] }
    if start < block.lines.endIndex { parts.append(Block(lines: block.lines[start...])) }
    return parts
  }
}
