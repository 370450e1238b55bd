/// Whether a file is the text it should be.
enum UTF8Check {
  /// - Throws: ``ScriptError`` with the row of the first byte that is not UTF-8.
  static func check(_ content: [UInt8]) throws(ScriptError) {
    guard String(validating: content, as: UTF8.self) == nil else { return }
    let rows = content.split(separator: 0x0A, omittingEmptySubsequences: false)
    let row = rows.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    throw ScriptError(at: row.map { .row($0 + 1, column: nil) }, expected: "text in utf-8")
  }
}
