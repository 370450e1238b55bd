/// Splits a table (RFC 4180) into rows of cells, one at a time.
///
/// Row ends may be CRLF, LF or CR; the separator may be a comma, a semicolon or a tab, whichever the first row has most
/// of, for spreadsheets write what their country is used to.
struct CSVRows {
  struct Cell {
    var text: String
    /// Whether it stood in quotation marks: an empty text does, nothing does not.
    var isQuoted: Bool
    /// Where it begins in the file, both counted from 1, the column in bytes.
    var row: Int
    var column: Int
  }

  /// More cells of a row are not kept.
  private static let mostCells = 200

  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private var row = 1
  private var rowStart = 0

  init(_ content: [UInt8]) {
    bytes = content
    if content.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
      rowStart = 3
    }
    let first = content.prefix { $0 != 0x0A && $0 != 0x0D }
    let counts = [0x2C, 0x3B, 0x09].map { mark in (mark: UInt8(mark), count: first.count { $0 == UInt8(mark) }) }
    separator = counts.reduce((mark: 0x2C, count: 0)) { $1.count > $0.count ? $1 : $0 }.mark
  }

  /// The next row; nil at the end of the file.
  mutating func next() throws(ScriptError) -> [Cell]? {
    guard position < bytes.count else { return nil }
    var cells: [Cell] = []
    while true {
      let cell = try cell()
      if cells.count < Self.mostCells { cells.append(cell) }
      guard position < bytes.count else { return cells }
      let byte = bytes[position]
      position += 1
      guard byte != separator else { continue }
      // A carriage return or a line feed: a cell ends at nothing else.
      if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      row += 1
      rowStart = position
      return cells
    }
  }

  private mutating func cell() throws(ScriptError) -> Cell {
    let row = row, column = position - rowStart + 1
    guard position < bytes.count, bytes[position] == 0x22 else {
      let start = position
      while position < bytes.count, !endsCell(bytes[position]) { position += 1 }
      return Cell(
        text: String(decoding: bytes[start..<position], as: UTF8.self), isQuoted: false, row: row, column: column)
    }
    let text = try quoted(row, column)
    guard position == bytes.count || endsCell(bytes[position]) else {
      let found = bytes[position...].prefix { !endsCell($0) }
      throw ScriptError(
        at: .row(self.row, column: position - rowStart + 1), expected: "the end of the cell after its quotation mark",
        found: String(decoding: found, as: UTF8.self))
    }
    return Cell(text: text, isQuoted: true, row: row, column: column)
  }

  private mutating func quoted(_ row: Int, _ column: Int) throws(ScriptError) -> String {
    position += 1
    var start = position
    var text: [UInt8] = []
    while position < bytes.count {
      switch bytes[position] {
      case 0x22:
        text += bytes[start..<position]
        position += 1
        guard position < bytes.count, bytes[position] == 0x22 else { return String(decoding: text, as: UTF8.self) }
        start = position
      case 0x0A:
        self.row += 1
        rowStart = position + 1
      case 0x0D where position + 1 == bytes.count || bytes[position + 1] != 0x0A:
        self.row += 1
        rowStart = position + 1
      default: break
      }
      position += 1
    }
    throw ScriptError(
      at: .row(row, column: column), expected: "a closing quotation mark for the cell that begins here",
      found: String(decoding: (text + bytes[start...]).prefix(200), as: UTF8.self))
  }

  private func endsCell(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }
}
