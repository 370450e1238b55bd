/// The facts at a Markdown file's top: YAML between `---`, TOML between `+++`, pandoc's `% title` lines, or MultiMarkdown's fields.
enum FrontMatter {
  /// Facts take at most so many lines.
  private static let longest = 200

  private struct Line {
    var range: Range<Int>
    /// Without white space at its ends.
    var text: String
    var isIndented: Bool
  }

  /// The facts by name, in lower case, and the text behind them.
  static func split(_ text: [UInt8]) -> (facts: [String: String], body: ArraySlice<UInt8>) {
    var lines = text.split(separator: 0x0A, maxSplits: longest, omittingEmptySubsequences: false)
      .map {
        Line(
          range: $0.startIndex..<$0.endIndex, text: String(decoding: $0.prefix(1000), as: UTF8.self).trimming("\r\t "),
          isIndented: $0.first == 0x20 || $0.first == 0x09)
      }
    guard let first = lines.first?.text else { return ([:], text[...]) }
    lines.removeLast(lines.count > longest ? 1 : 0)
    if first.hasPrefix("%"), !first.hasPrefix("%%") { return percents(lines, text) }
    if first == "+++" { return table(lines, text) }
    if first.lowercased().hasPrefix("title:") { return fields(lines, text) }
    guard first == "---", let end = lines.dropFirst().firstIndex(where: { $0.text == "---" || $0.text == "..." }),
      lines[1..<end].allSatisfy({
        $0.text.isEmpty || $0.isIndented || $0.text.contains(":") || $0.text.hasPrefix("-") || $0.text.hasPrefix("#")
      })
    else { return ([:], text[...]) }
    var facts: [String: String] = [:]
    var listed: String?
    for line in lines[1..<end] {
      if let key = listed, line.text.hasPrefix("-") {
        // "- name: Ann Other", with what else is known of her below it.
        var item = line.text.trimming("- ")
        if item.lowercased().hasPrefix("name:") { item = String(item.dropFirst(5)) }
        facts[key] = [facts[key], item.trimming(" \"'").nonEmpty].compactMap(\.self).joined(separator: ", ")
        continue
      }
      guard !line.isIndented, let colon = line.text.firstIndex(of: ":") else { continue }
      let key = line.text[..<colon].lowercased()
      listed = key
      if let value = line.text[line.text.index(after: colon)...].trimming(" \"'[]").nonEmpty { facts[key] = value }
    }
    return (facts, text[min(lines[end].range.upperBound + 1, text.count)...])
  }

  /// TOML: `key = "value"` up to the next `+++`; tables behind a line in brackets are somebody else's.
  private static func table(_ lines: [Line], _ text: [UInt8]) -> ([String: String], ArraySlice<UInt8>) {
    guard let end = lines.dropFirst().firstIndex(where: { $0.text == "+++" }) else { return ([:], text[...]) }
    var facts: [String: String] = [:]
    for line in lines[1..<end].prefix(while: { !$0.text.hasPrefix("[") }) {
      guard let equals = line.text.firstIndex(of: "=") else { continue }
      let key = line.text[..<equals].trimming(" \"'").lowercased()
      facts[key] = line.text[line.text.index(after: equals)...].trimming(" \"'[]").nonEmpty
    }
    return (facts, text[min(lines[end].range.upperBound + 1, text.count)...])
  }

  /// `Title: …`, `Author: …` up to the first empty line.
  private static func fields(_ lines: [Line], _ text: [UInt8]) -> ([String: String], ArraySlice<UInt8>) {
    let head = lines.prefix { !$0.text.isEmpty }
    guard head.allSatisfy({ $0.isIndented || $0.text.contains(":") }), let last = head.last else {
      return ([:], text[...])
    }
    var facts: [String: String] = [:]
    for line in head {
      guard !line.isIndented, let colon = line.text.firstIndex(of: ":") else { continue }
      facts[line.text[..<colon].lowercased()] = line.text[line.text.index(after: colon)...].trimming(" \"'").nonEmpty
    }
    return (facts, text[min(last.range.upperBound + 1, text.count)...])
  }

  private static func percents(_ lines: [Line], _ text: [UInt8]) -> (
    [String: String], ArraySlice<UInt8>
  ) {
    let head = lines.prefix { $0.text.hasPrefix("%") }.prefix(3)
    var facts: [String: String] = [:]
    for (key, line) in zip(["title", "author", "date"], head) { facts[key] = line.text.trimming("% ").nonEmpty }
    return (facts, text[min((head.last?.range.upperBound ?? 0) + 1, text.count)...])
  }
}
