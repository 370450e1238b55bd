/// Measures a transcriber's note: its label, and the paragraphs that stand close below it, up to a wider gap.
enum TranscriberRun {
  /// How many blocks from a place on make up a note; 0 where none begins. A label of more than a line is a note by itself.
  static func length(at place: Int, in blocks: [Block], _ bytes: [UInt8]) -> Int {
    let label = blocks[place].range
    guard TranscriberNote.begins(label, of: bytes), bytes[label.lowerBound] != UInt8(ascii: "[") else { return 0 }
    guard TranscriberNote.isLabel(label, of: bytes), place + 1 < blocks.count else { return 1 }
    // The first paragraph shows how the note is set.
    let widest = max(blocks[place + 1].gap, 1)
    let limit = min(blocks.count, place + 1 + TranscriberNote.longest)
    let end = (place + 2..<max(place + 2, limit)).first { blocks[$0].gap > widest } ?? limit
    // A note at the text's end may go on to there, where it is parted from what is before it. Elsewhere, where no wider gap ends
    // it, all that is sure is its first paragraph: the next may be the story's.
    let isClosed = end < limit || limit == blocks.count && place > 0 && blocks[place].gap > widest
    return isClosed ? end - place : 2
  }
}
