/// Tells verse from wrapped prose: its lines end although the next word would have fitted.
struct VerseRule {
  /// How wide the text's wrapped lines are, in bytes.
  let width: Int
  private let bytes: [UInt8]
  /// Wrapped lines are at most so many bytes longer than a line that ends early.
  private static let slack = 10

  init(lines: [TextLine], _ bytes: [UInt8]) {
    self.bytes = bytes
    let joined = zip(lines, lines.dropFirst()).filter { $1.gap == 0 }.map { $0.0.length + $0.0.indent }.sorted()
    width = joined.isEmpty ? 72 : min(joined[joined.count * 9 / 10], 200)
  }

  /// Whether a block's lines are verse.
  func isVerse(_ block: Block) -> Bool {
    guard block.lines.count >= 2 else { return false }
    var early = 0
    var capitals = 0
    for (line, next) in zip(block.lines, block.lines.dropFirst()) {
      let isEarly = line.indent + line.length + 1 + firstWordLength(next) + Self.slack < width
      // An address or a signature, set to the right.
      if isEarly || min(line.indent, next.indent) * 3 >= width { early += 1 }
      if beginsLikeVerse(next) { capitals += 1 }
    }
    let joins = block.lines.count - 1
    return early * 5 >= joins * 4 && capitals * 10 >= joins * 7
  }

  private func firstWordLength(_ line: TextLine) -> Int {
    bytes[line.range].prefix { $0 > 0x20 }.count
  }

  private func beginsLikeVerse(_ line: TextLine) -> Bool {
    guard let first = bytes[line.range].first else { return false }
    return !(0x61...0x7A).contains(first)
  }
}
