/// Tells a scene break: `* * *`, `#`, `---`, `~`, `⁂`, `o0o`, `[scene break]`.
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
    guard !bytes[line].contains(where: isOrdinary) else { return BreakWords.isBreak(bytes[line]) }
    let text = String(decoding: bytes[line], as: UTF8.self)
    let signs = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    if signs.allSatisfy(isOrnament) {
      // Three full stops that stand together are somebody's silence; a line with one alone is none.
      return !signs.allSatisfy { $0 == "." || $0 == "…" } || text.contains(". .") || text == "."
    }
    return isPattern(String(String.UnicodeScalarView(signs)))
  }

  /// A letter or a digit that no ornament is made of.
  private static func isOrdinary(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "o"), UInt8(ascii: "x"): false
    case 0x61...0x7A: true
    default: (0x31...0x39).contains(byte)
    }
  }

  private static func isOrnament(_ sign: Unicode.Scalar) -> Bool {
    if ornaments.contains(sign) { return true }
    switch sign.value {
    // Boxes and figures, stars, flowers and arrows; emoji are words.
    case 0x2190...0x21FF, 0x2500...0x25FF, 0x2605...0x2606, 0x2619, 0x2660...0x2667, 0x2700...0x2704, 0x2717...0x274B,
      0x274D...0x274E, 0x2756...0x275A, 0x2761...0x2775, 0x2B25...0x2B2B:
      return true
    default: return false
    }
  }

  /// "o0o", "-x-x-", "~oOo~", "xXx": letters that are drawn, not read. "xxx" are kisses, "Oooo" is a ghost.
  private static func isPattern(_ signs: String) -> Bool {
    let isLetter = { (sign: Character) in "oO0xX".contains(sign) }
    guard signs.count >= 3,
      signs.allSatisfy({ isLetter($0) || $0.unicodeScalars.allSatisfy(isOrnament) })
    else { return false }
    if lettered.contains(signs.lowercased()) { return true }
    guard let first = signs.first, let last = signs.last else { return false }
    if !isLetter(first), !isLetter(last) { return true }
    return zip(signs, signs.dropFirst()).allSatisfy { $0 != $1 } && signs.count % 2 == 1
      && Set(signs).count == 2 && first == last
  }

  private static let ornaments = Set("*#~-_=+.•·∙●○◦◆◇■□★☆⁂⁎⁑※❦❧✻✽✿❀§–—―…<>|/\\^:×†‡°¤%@&".unicodeScalars)
  private static let lettered: Set<String> = [
    "o0o", "ooo", "oo0oo", "ooooo", "oooooo", "ooo0ooo", "x-x-x",
  ]
}
