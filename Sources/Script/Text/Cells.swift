/// The room that text takes on a terminal, in cells.
enum Cells {
  /// One for a letter, two for the wide ones of East Asia and emoji (the main blocks of Unicode Standard Annex 11), none
  /// for combining marks.
  static func count(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + ($1.unicodeScalars.first.map(width) ?? 0) }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: 0
      default: 1
      }
    }
  }

  /// The words in rows of at most so many cells, each broken at a blank; a longer word stands alone. No row but the first
  /// begins like a doubt.
  static func wrap(_ text: String, _ room: Int) -> [String] {
    var rows: [String] = []
    var row = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let width = count(String(word))
      if !row.isEmpty, used + 1 + width > room, !word.hasPrefix(TextDoubt.start) {
        rows.append(row)
        row = ""
        used = 0
      }
      if !row.isEmpty {
        row += " "
        used += 1
      }
      row += word
      used += width
    }
    return rows + [row]
  }
}
