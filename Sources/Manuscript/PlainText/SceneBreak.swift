/// Tells a scene break: `* * *`, `#`, `---`, `~`, `⁂`, `o0o`.
enum SceneBreak {
  /// The longest line that may be one, in bytes.
  private static let longest = 120

  /// Whether a block is one line of ornaments.
  static func isBreak(_ block: Block, _ bytes: [UInt8]) -> Bool {
    block.lines.count == 1 && isBreak(block.range, bytes)
  }

  /// Whether a line is made of ornaments.
  static func isBreak(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard line.count <= longest else { return false }
    // Most lines are told by their first letter: a text holds thousands.
    guard !bytes[line].contains(where: isOrdinary) else { return false }
    let text = String(decoding: bytes[line], as: UTF8.self)
    let signs = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    if signs.allSatisfy({ ornaments.contains($0) }) {
      // One full stop, or three that stand together, are somebody's silence.
      return !signs.allSatisfy { $0 == "." || $0 == "…" } || text.contains(". .")
    }
    return lettered.contains(String(String.UnicodeScalarView(signs)).lowercased())
  }

  /// A letter or a digit that no ornament is made of.
  private static func isOrdinary(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "o"), UInt8(ascii: "x"): false
    case 0x61...0x7A: true
    default: (0x31...0x39).contains(byte)
    }
  }

  private static let ornaments = Set("*#~-_=+.•·∙●○◦◆◇■□★☆⁂⁎⁑※❦❧✻✽✿❀§–—―…<>|/\\^:×†‡°¤".unicodeScalars)
  private static let lettered: Set<String> = [
    "o0o", "ooo", "oo0oo", "ooooo", "-o-", "-o0o-", "--o--", "--o0o--", "---o0o---", "-ooo-", "--ooo--", "x-x-x",
    "*o*", "~o~", "ooo0ooo", "oooooo", "-0-", "o-o-o",
  ]
}
