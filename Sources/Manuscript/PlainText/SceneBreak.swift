/// Tells a scene break: `* * *`, `#`, `---`, `~`, `⁂`, `o0o`.
enum SceneBreak {
  /// The longest line that may be one, in bytes.
  private static let longest = 120

  /// Whether a block is one line of ornaments.
  static func isBreak(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.lines.count == 1, block.range.count <= longest else { return false }
    let text = String(decoding: bytes[block.range], as: UTF8.self)
    let signs = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    if signs.allSatisfy({ ornaments.contains($0) }) {
      // One full stop, or three that stand together, are somebody's silence.
      return !signs.allSatisfy { $0 == "." || $0 == "…" } || text.contains(". .")
    }
    return lettered.contains(String(String.UnicodeScalarView(signs)).lowercased())
  }

  private static let ornaments = Set("*#~-_=+.•·∙●○◦◆◇■□★☆⁂⁎⁑※❦❧✻✽✿❀§–—―…<>|/\\^:×†‡°¤".unicodeScalars)
  private static let lettered: Set<String> = [
    "o0o", "ooo", "oo0oo", "ooooo", "-o-", "-o0o-", "--o--", "--o0o--", "---o0o---", "-ooo-", "--ooo--", "xxx", "x-x-x",
    "*o*", "~o~", "ooo0ooo", "oooooo", "-0-", "o-o-o",
  ]
}
