/// Finds the scene breaks that a plain text shows by a gap alone: more empty lines than usual between two paragraphs of prose, in a
/// text that hardly ever has them.
enum WideGaps {
  /// Gaps are scene breaks where at most one paragraph in so many has one before it.
  private static let share = 4

  /// The pieces with a break before each that stands behind a wide gap.
  /// - Parameter isProse: whether a piece is a paragraph of the story's text.
  static func parted(_ pieces: [Piece], _ bytes: [UInt8], isProse: (Int) -> Bool) -> Set<Int> {
    let prose = pieces.indices.dropFirst().filter { isProse($0) && isProse($0 - 1) }
    guard !prose.isEmpty else { return [] }
    var counts: [Int: Int] = [:]
    for place in prose { counts[pieces[place].gap, default: 0] += 1 }
    // The least of the commonest.
    guard let usual = counts.min(by: { ($1.value, $0.key) < ($0.value, $1.key) })?.key else { return [] }
    let wide = prose.filter { place in
      pieces[place].gap > usual && endsSentence(bytes[pieces[place - 1].range])
        && WhiteSpace.trimmed(pieces[place - 1].range.upperBound..<pieces[place].range.lowerBound, of: bytes).isEmpty
    }
    return wide.count * share <= prose.count ? Set(wide) : []
  }

  private static func endsSentence(_ paragraph: ArraySlice<UInt8>) -> Bool {
    guard let last = String(decoding: paragraph.suffix(4), as: UTF8.self).last else { return false }
    return !last.isLetter && !last.isNumber && !",;:-–—".contains(last)
  }
}
