/// What a script's file may hold at most; past that it is no story, and reading it stops with an error.
public enum ScriptLimits {
  /// The largest file, in bytes.
  public static let bytes = 64 << 20
  /// The most line ends in a file whose rows are a script's lines, and in one that has several lines for each.
  static let rows = (one: 1_100_000, several: 4_000_000)
  /// The most commas and brackets of JSON: a novel's longest script has three million.
  static let signs = 6_000_000
  /// The most chapters.
  public static let chapters = 20_000
  /// The most characters.
  public static let characters = 20_000
  /// The most lines.
  public static let lines = 1_000_000
  /// The longest text of one line, in UTF-8 bytes.
  public static let text = 1_000_000

  /// Refuses a file before it is taken apart, for that takes some hundred bytes for each of its parts.
  static func check(_ content: [UInt8], _ format: ScriptFormat) throws(ScriptError) {
    try check(content.count, atMost: bytes, "bytes")
    switch format {
    case .json: try check(content.count { ",[{".utf8.contains($0) }, atMost: signs, "commas and brackets")
    case .jsonl, .csv: try check(content.count { $0 == 0x0A }, atMost: rows.one, "rows")
    case .fountain, .text:
      try check(content.count { $0 == 0x0A || $0 == 0x0D }, atMost: rows.several, "line ends")
      try check(longestLine(of: content), atMost: 2 * text, "bytes in a line")
    case .tei, .ssml, .html: break
    }
  }

  private static func longestLine(of content: [UInt8]) -> Int {
    var longest = 0
    var length = 0
    for byte in content {
      length = byte == 0x0A || byte == 0x0D ? 0 : length + 1
      longest = max(longest, length)
    }
    return longest
  }

  static func check(_ count: Int, atMost limit: Int, _ things: String) throws(ScriptError) {
    if count > limit { throw ScriptError(expected: "at most \(limit) \(things)", found: String(count)) }
  }
}
