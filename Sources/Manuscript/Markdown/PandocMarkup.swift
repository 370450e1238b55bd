/// Takes out of Markdown what pandoc alone writes: raw markup (`` `<abbr>`{=html} `` stands for `<abbr>`), attributes behind
/// anything (`{#id .class key="value"}`), and the brackets of a span that has them. Three hyphens are its em dash.
struct PandocMarkup {
  /// Attributes, and the raw markup before them, are at most this long, in bytes.
  private static let longest = 1000

  private let text: [UInt8]
  private var result: [UInt8] = []
  /// Where brackets that are not closed yet stand in the result.
  private var brackets: [Int] = []
  /// The brackets in the result that held spans.
  private var dropped: [Int] = []

  private init(_ text: [UInt8]) {
    self.text = text
    result.reserveCapacity(text.count)
  }

  /// Markdown without it. Fenced code, which no story has, is no exception.
  static func removed(from text: [UInt8]) -> [UInt8] {
    var markup = PandocMarkup(text)
    markup.scan()
    guard !markup.dropped.isEmpty else { return markup.result }
    for place in markup.dropped { markup.result[place] = 0 }
    return markup.result.filter { $0 != 0 }
  }

  private mutating func scan() {
    var at = 0
    while at < text.count {
      switch text[at] {
      case UInt8(ascii: "\\"):
        result.append(contentsOf: text[at..<min(at + 2, text.count)])
        at += 2
      case UInt8(ascii: "`"): at = code(at)
      case UInt8(ascii: "["):
        brackets.append(result.count)
        copy(&at)
      case UInt8(ascii: "]"):
        let open = brackets.popLast()
        if let open, let end = attributes(at + 1) {
          dropped.append(open)
          at = end
        } else {
          copy(&at)
        }
      case UInt8(ascii: "{"):
        if let end = attributes(at) { at = end } else { copy(&at) }
      case UInt8(ascii: "-"): dashes(&at)
      case 0: at += 1
      case 0x0A:
        // A span ends with its paragraph.
        if at + 1 < text.count, text[at + 1] == 0x0A { brackets = [] }
        copy(&at)
      default: copy(&at)
      }
    }
  }

  private mutating func copy(_ at: inout Int) {
    result.append(text[at])
    at += 1
  }

  /// Three hyphens inside a line of words.
  private mutating func dashes(_ at: inout Int) {
    let end = text[at...].firstIndex { $0 != UInt8(ascii: "-") } ?? text.count
    let isInLine = (result.last ?? 0x0A) != 0x0A || end < text.count && text[end] > 0x20
    if end - at == 3, isInLine {
      result.append(contentsOf: "—".utf8)
    } else {
      result.append(contentsOf: text[at..<end])
    }
    at = end
  }

  /// Where to go on behind a run of backticks: behind the raw markup that it opens, which is taken over, or the run.
  private mutating func code(_ start: Int) -> Int {
    let open = text[start...].firstIndex { $0 != UInt8(ascii: "`") } ?? text.count
    let width = open - start
    var at = open
    while at < min(text.count, open + Self.longest) {
      guard text[at] == UInt8(ascii: "`") else {
        at += 1
        continue
      }
      let end = text[at...].firstIndex { $0 != UInt8(ascii: "`") } ?? text.count
      if end - at == width {
        guard text[end...].starts(with: "{=".utf8), let after = attributes(end) else { break }
        if text[end...].starts(with: "{=html}".utf8) { result.append(contentsOf: text[open..<at]) }
        return after
      }
      at = end
    }
    result.append(contentsOf: text[start..<open])
    return open
  }

  /// The place behind attributes in braces; nil where none begin.
  private func attributes(_ start: Int) -> Int? {
    guard start + 1 < text.count, text[start] == UInt8(ascii: "{") else { return nil }
    var at = start + 1
    var count = 0
    while at < min(text.count, start + Self.longest) {
      if text[at] <= 0x20 {
        at += 1
        continue
      }
      if text[at] == UInt8(ascii: "}") { return count > 0 ? at + 1 : nil }
      guard let end = attribute(at) else { return nil }
      at = end
      count += 1
    }
    return nil
  }

  /// The place behind `#id`, `.class`, `=format`, `-` or `key=value`.
  private func attribute(_ start: Int) -> Int? {
    let sign = text[start]
    let end = min(text.count, start + Self.longest)
    var at = start
    while at < end, Self.isOfWord(text[at]), text[at] != UInt8(ascii: "=") || at == start { at += 1 }
    if "#.=".utf8.contains(sign) { return at > start + 1 ? at : nil }
    if sign == UInt8(ascii: "-") { return at == start + 1 ? at : nil }
    guard at > start, at + 1 < text.count, text[at] == UInt8(ascii: "=") else { return nil }
    at += 1
    if text[at] == UInt8(ascii: "\"") {
      return text[(at + 1)...].prefix(Self.longest).firstIndex(of: UInt8(ascii: "\"")).map { $0 + 1 }
    }
    return text[at...].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: "}") }
  }

  /// Letters, digits and the signs of names, so that a brace never begins what another one ends.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: "#.=-_:%/+".utf8.contains(byte)
    }
  }
}
