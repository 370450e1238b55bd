/// Finds the scene breaks that a plain text shows by a gap alone: more empty lines than usual between two paragraphs of prose, in a
/// text that hardly ever has them. A gap around what is set in, such as a letter, parts no scenes.
enum WideGaps {
  /// Gaps are scene breaks where at most one paragraph in so many has one before it.
  private static let share = 4

  /// The pieces with a break before each that stands behind a wide gap.
  /// - Parameter isProse: whether a piece is a paragraph of the story's text.
  static func parted(_ pieces: [Piece], _ bytes: [UInt8], isProse: (Int) -> Bool) -> Set<Int> {
    let prose = pieces.indices.dropFirst().filter { isProse($0) && isProse($0 - 1) }
    guard !prose.isEmpty else { return [] }
    guard let usual = commonest(prose.map { pieces[$0].gap }), let margin = commonest(prose.map { pieces[$0].indent })
    else { return [] }
    let wide = prose.filter { place in
      pieces[place].gap > usual && max(pieces[place - 1].indent, pieces[place].indent) <= margin
        && endsSentence(bytes[pieces[place - 1].range])
        && WhiteSpace.trimmed(pieces[place - 1].range.upperBound..<pieces[place].range.lowerBound, of: bytes).isEmpty
    }
    return wide.count * share <= prose.count ? Set(wide) : []
  }

  /// The commonest number, and of several the least.
  private static func commonest(_ numbers: [Int]) -> Int? {
    var counts: [Int: Int] = [:]
    for number in numbers { counts[number, default: 0] += 1 }
    return counts.min(by: { ($1.value, $0.key) < ($0.value, $1.key) })?.key
  }

  private static func endsSentence(_ paragraph: ArraySlice<UInt8>) -> Bool {
    guard let last = String(decoding: paragraph.suffix(4), as: UTF8.self).last else { return false }
    return !last.isLetter && !last.isNumber && !",;:-–—".contains(last)
  }
}
