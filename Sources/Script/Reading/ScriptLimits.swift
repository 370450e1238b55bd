/// What a script's file may hold at most; past that it is no story, and reading it stops with an error.
public enum ScriptLimits {
  /// The largest file, in bytes.
  public static let bytes = 256 << 20
  /// The most chapters.
  public static let chapters = 20_000
  /// The most characters.
  public static let characters = 20_000
  /// The most lines.
  public static let lines = 1_000_000
  /// The longest text of one line, in UTF-8 bytes.
  public static let text = 1_000_000

  static func check(bytes count: Int) throws(ScriptError) {
    try check(count, atMost: bytes, "bytes")
  }

  static func check(_ count: Int, atMost limit: Int, _ things: String) throws(ScriptError) {
    if count > limit { throw ScriptError(expected: "at most \(limit) \(things)", found: String(count)) }
  }
}
