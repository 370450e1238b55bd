/// Follows the paragraphs of a transcriber's note: its label, and what stands close below it, up to a wider gap.
struct TranscriberRun {
  /// How wide a gap inside the note may be; nil outside of one.
  private var gap: Int?
  private var count = 0

  /// Whether a block belongs to a note, its label included; a label of more than a line is a note by itself.
  mutating func holds(_ block: Block, _ bytes: [UInt8]) -> Bool {
    if let open = gap, count < TranscriberNote.longest {
      // The first paragraph shows how the note is set.
      let widest = count == 0 ? max(block.gap, 1) : open
      if block.gap <= widest {
        gap = widest
        count += 1
        return true
      }
    }
    gap = nil
    guard TranscriberNote.begins(block.range, of: bytes), bytes[block.range.lowerBound] != UInt8(ascii: "[") else {
      return false
    }
    if TranscriberNote.isLabel(block.range, of: bytes) { (gap, count) = (0, 0) }
    return true
  }
}
