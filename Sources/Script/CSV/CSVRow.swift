/// A row of a table under the names of its columns.
struct CSVRow {
  private let cells: [CSVRows.Cell]
  /// For each column, by its place among all, the place of its cell.
  private let columns: [Int?]
  /// Where it begins in the file, counted from 1.
  let number: Int

  init(_ cells: [CSVRows.Cell], _ columns: [Int?]) {
    self.cells = cells
    self.columns = columns
    number = cells.first?.row ?? 1
  }

  /// The columns that the first row names; others are passed over.
  static func columns(_ header: [CSVRows.Cell]) throws(ScriptError) -> [Int?] {
    var columns = [Int?](repeating: nil, count: CSVColumn.allCases.count)
    for (index, cell) in header.enumerated() {
      let name = OneRow.shown(cell.text).lowercased()
      guard let column = CSVColumn.allCases.firstIndex(where: { $0.name == name }) else { continue }
      guard columns[column] == nil else {
        throw ScriptError(at: .row(cell.row, column: cell.column), expected: "each column once", found: cell.text)
      }
      columns[column] = index
    }
    let speakers = [CSVColumn.speaker, .speakerID].compactMap { columns[$0.rawValue] }
    guard columns[CSVColumn.text.rawValue] != nil, !speakers.isEmpty else {
      throw ScriptError(
        at: .row(1, column: 1), expected: "a first row that names the columns, speaker and text among them",
        found: header.map(\.text).joined(separator: ","))
    }
    return columns
  }

  private func cell(_ column: CSVColumn) -> CSVRows.Cell? {
    guard let index = columns[column.rawValue], cells.indices.contains(index) else { return nil }
    return cells[index]
  }

  /// The text of a cell; nil where nothing stands, not even an empty text.
  func exact(_ column: CSVColumn) -> String? {
    cell(column).flatMap { $0.text.isEmpty && !$0.isQuoted ? nil : $0.text }
  }

  /// The text of a cell on one row, blanks at its ends removed; nil where it is empty.
  func shown(_ column: CSVColumn) -> String? {
    guard let text = cell(column)?.text, !text.isEmpty else { return nil }
    let shown = OneRow.shown(text)
    return shown.isEmpty ? nil : shown
  }

  /// A whole number from 0 to the largest of 32 bits; nil where nothing stands.
  func number(_ column: CSVColumn) throws(ScriptError) -> Int? {
    guard let text = shown(column) else { return nil }
    guard let number = Int(text), (0...Int(Int32.max)).contains(number) else {
      throw error(column, expected: "a whole number for \(column.name)", found: text)
    }
    return number
  }

  /// An error at a cell.
  func error(_ column: CSVColumn, expected: String, found: String? = nil) -> ScriptError {
    let cell = cell(column)
    return ScriptError(
      at: .row(cell?.row ?? number, column: cell?.column), expected: expected, found: found ?? cell?.text)
  }
}
