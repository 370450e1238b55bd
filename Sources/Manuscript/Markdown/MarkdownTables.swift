/// Counts what Markdown's tables come to before they are made: a row that is short of cells is filled up to the table's columns, so that a
/// few bytes may stand for millions.
enum MarkdownTables {
  /// The cells of all tables, at most; each row that may be one counts.
  static func cells(in text: [UInt8]) -> Int {
    var cells = 0
    var columns = 0
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if isBlank(line) {
        columns = 0
      } else if let count = columnsMarked(by: line) {
        columns = max(columns, count)
      }
      cells += columns
    }
    return cells
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy { $0 <= 0x20 } }

  /// The columns that a line such as `|---|:-:|` sets, the marks of a quotation or a list before it passed over; nil for any other line.
  private static func columnsMarked(by line: ArraySlice<UInt8>) -> Int? {
    var bars = 1
    var hyphens = 0
    for byte in line.drop(while: {
      $0 <= 0x20 || $0 == UInt8(ascii: ">") || (0x30...0x39).contains($0) || ".)*+".utf8.contains($0)
    }) {
      switch byte {
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: "-"): hyphens += 1
      case UInt8(ascii: ":"), 0...0x20: continue
      default: return nil
      }
    }
    return hyphens > 0 && bars > 1 ? bars : nil
  }
}
