/// Drops signs that have no width and no sound: soft hyphens, word joiners, zero-width spaces, stray byte-order marks, and
/// the marks that turn the direction of writing. Joiners stay: emoji and some scripts are made with them.
struct InvisibleSigns {
  /// Takes the sign that ends with `byte` off the text's end where it is such a one.
  @inline(__always)
  mutating func drop(from text: inout [UInt8], after byte: UInt8) {
    guard byte >= 0x80, byte < 0xC0 else { return }
    let count = text.count
    if count >= 2, byte == 0xAD, text[count - 2] == 0xC2 {
      text.removeLast(2)
    } else if count >= 3, Self.isInvisible(text[count - 3], text[count - 2], byte) {
      text.removeLast(3)
    }
  }

  private static func isInvisible(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    // U+200B, U+200E and U+200F, U+202A to U+202E, U+2060, U+2066 to U+2069, U+FEFF.
    case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0),
      (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xBB, 0xBF):
      true
    default: false
    }
  }
}
