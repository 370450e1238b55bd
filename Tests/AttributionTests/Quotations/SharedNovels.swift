import Foundation

/// The annotated novels that lie outside the project, where they are at hand.
enum SharedNovels {
  /// Their folder: `$HEARSAY_SHARED/pdnc`, else `../shared/pdnc` beside the project's folder; nil where there is none.
  static let folder: URL? = {
    let shared =
      ProcessInfo.processInfo.environment["HEARSAY_SHARED"].map { URL(fileURLWithPath: $0) }
      ?? URL(fileURLWithPath: #filePath).appending(path: "../../../../../shared").standardized
    let folder = shared.appending(path: "pdnc")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  static var isAtHand: Bool { folder != nil }

  /// The novels' names, in order.
  static func names() throws -> [String] {
    guard let folder else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.contains(".") }.sorted()
  }

  /// A novel's text.
  static func text(of name: String) throws -> [UInt8] { try bytes(name + "/novel_text.txt") }

  /// The byte ranges of a novel's annotated quotations.
  static func gold(of name: String) throws -> [Range<Int>] {
    let rows = CommaSeparated(try bytes(name + "/quotation_info.csv")).rows
    guard let column = rows.first?.firstIndex(of: "quoteByteSpans") else { return [] }
    return rows.dropFirst().flatMap { row -> [Range<Int>] in
      guard column < row.count else { return [] }
      let numbers = row[column].split { !$0.isNumber }.compactMap { Int($0) }
      return stride(from: 0, to: numbers.count - 1, by: 2).map { numbers[$0]..<numbers[$0 + 1] }
    }
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    guard let folder else { return [] }
    return [UInt8](try Data(contentsOf: folder.appending(path: path)))
  }
}

/// Rows of comma-separated values, quoted as RFC 4180 has it.
struct CommaSeparated {
  private(set) var rows: [[String]] = []

  init(_ bytes: [UInt8]) {
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var place = 0
    func take() {
      row.append(String(decoding: field, as: UTF8.self))
      field = []
    }
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        if isQuoted, place + 1 < bytes.count, bytes[place + 1] == byte {
          field.append(byte)
          place += 1
        } else {
          isQuoted.toggle()
        }
      } else if !isQuoted, byte == UInt8(ascii: ",") {
        take()
      } else if !isQuoted, byte == 0x0A {
        take()
        rows.append(row)
        row = []
      } else if isQuoted || byte != 0x0D {
        field.append(byte)
      }
      place += 1
    }
    if !row.isEmpty || !field.isEmpty {
      take()
      rows.append(row)
    }
  }
}
