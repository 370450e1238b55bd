/// Fountain's `*italics*`, `**bold**`, `***both***` and `_underlining_`, which nobody hears.
enum FountainEmphasis {
  private struct Mark {
    var byte: UInt8
    var position: Int
    var length: Int
  }

  /// The row without escapes and without the marks that come in pairs; a lone mark is a letter like any other.
  static func removed(from row: ArraySlice<UInt8>) -> [UInt8] {
    let row = Array(row)
    var drop = [Bool](repeating: false, count: row.count)
    var open: [Mark] = []
    var index = 0
    while index < row.count {
      let byte = row[index]
      if byte == 0x5C, index + 1 < row.count, FountainText.isPunctuation(row[index + 1]) {
        drop[index] = true
        index += 2
      } else if byte == 0x2A || byte == 0x5F {
        let end = row[index...].firstIndex { $0 != byte } ?? row.count
        let mark = Mark(byte: byte, position: index, length: end - index)
        if mark.length <= (byte == 0x2A ? 3 : 1) { pair(mark, &open, &drop, row) }
        index = end
      } else {
        index += 1
      }
    }
    return row.indices.filter { !drop[$0] }.map { row[$0] }
  }

  /// Closes the nearest mark of the same kind, or opens one.
  private static func pair(_ mark: Mark, _ open: inout [Mark], _ drop: inout [Bool], _ row: [UInt8]) {
    let end = mark.position + mark.length
    let closes = mark.position > 0 && !row[mark.position - 1].isWhite
    // Four kinds of mark, so a search among at most so many open ones.
    if closes, let match = open.lastIndex(where: { $0.byte == mark.byte && $0.length == mark.length }) {
      for mark in [open[match], mark] {
        for position in mark.position..<mark.position + mark.length { drop[position] = true }
      }
      open.removeSubrange(match...)
    } else if end < row.count, !row[end].isWhite {
      open.removeAll { $0.byte == mark.byte && $0.length == mark.length }
      open.append(mark)
    }
  }
}
