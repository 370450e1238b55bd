/// Tells what was put into a text by those who made the file, not by the author.
struct Furniture {
  let bytes: [UInt8]
  /// How far a bracket may close after it opened, in bytes.
  private static let reach = 4000

  /// Why a block is left out, and where what is left out ends; nil for the author's own words.
  func omission(of block: Block, limit: Int) -> Book.Omission? {
    let start = block.range.lowerBound
    let head = String(decoding: bytes[block.range.prefix(40)], as: UTF8.self).lowercased()
    if head == "[]" { return Book.Omission(range: block.range, reason: "illustration") }
    if head.hasPrefix("[illustration") { return bracketed(from: start, limit: limit, reason: "illustration") }
    if head.hasPrefix("[footnote") || head.hasPrefix("[note ") && head.dropFirst(6).first?.isNumber == true {
      return bracketed(from: start, limit: limit, reason: Book.Matter.notes.reason)
    }
    if head.hasPrefix("[transcriber") { return bracketed(from: start, limit: limit, reason: "transcriber") }
    return nil
  }

  /// Why a whole paragraph is left out; nil for the author's own words.
  func reason(for paragraph: Range<Int>, isNearStart: Bool) -> String? {
    guard let first = bytes[paragraph].first,
      first == UInt8(ascii: "[") || isNearStart || first | 0x20 == UInt8(ascii: "t")
    else { return nil }
    let head = String(decoding: bytes[paragraph.prefix(40)], as: UTF8.self).lowercased()
    let isBracketed = bytes[paragraph].last == UInt8(ascii: "]")
    if isBracketed, head.hasPrefix("[illustration") { return "illustration" }
    if isBracketed, head.hasPrefix("[transcriber") { return "transcriber" }
    if head.hasPrefix("transcriber's note") || head.hasPrefix("transcriber’s note") { return "transcriber" }
    return isNearStart && Self.credits.contains { head.hasPrefix($0) } ? "transcriber" : nil
  }

  private static let credits = [
    "produced by ", "e-text prepared by ", "etext prepared by ", "this etext was ", "transcribed from ",
    "this ebook was ", "this book was produced in epub format", "exported from wikisource ",
  ]

  /// Whether a block at a text's start names who made the file.
  func isCredit(_ block: Block) -> Bool {
    let head = String(decoding: bytes[block.range.prefix(40)], as: UTF8.self).lowercased()
    return Self.credits.contains { head.hasPrefix($0) }
  }

  private func bracketed(from start: Int, limit: Int, reason: String) -> Book.Omission? {
    var depth = 0
    for place in start..<min(limit, start + Self.reach) {
      if bytes[place] == UInt8(ascii: "[") { depth += 1 }
      guard bytes[place] == UInt8(ascii: "]") else { continue }
      depth -= 1
      if depth == 0 { return Book.Omission(range: start..<place + 1, reason: reason) }
    }
    return nil
  }
}
