/// Tells texts that old Macintoshes wrote from those of Windows: nothing marks them, and every byte is a letter or a sign in both.
enum MacRoman {
  /// Fewer bytes than this tell nothing.
  private static let least = 3
  /// The share of bytes above 0x7F that make no sense as Windows-1252, in percent.
  private static let share = 50

  /// Whether much of a text would be capitals with accents behind small letters ("donÕt"), or alone behind a stop (`,Ó`), if Windows
  /// had written it.
  static func looksSo(_ bytes: [UInt8]) -> Bool {
    var high = 0
    var odd = 0
    var before: UInt8 = 0x20
    for byte in bytes {
      if byte >= 0x80 {
        high += 1
        if isOdd(byte, behind: before) { odd += 1 }
      }
      before = byte
    }
    return odd >= least && odd * 100 >= high * share
  }

  private static func isOdd(_ byte: UInt8, behind before: UInt8) -> Bool {
    switch byte {
    // Bytes that stand for nothing in Windows-1252.
    case 0x81, 0x8D, 0x8F, 0x90, 0x9D: return true
    // Closing marks of the Macintosh.
    case 0xD3, 0xD5: return (0x61...0x7A).contains(before) || ".,!?-".utf8.contains(before)
    // Capitals with accents.
    case 0x8A, 0x8C, 0x8E, 0x9F, 0xC0...0xD6, 0xD8...0xDE: return (0x61...0x7A).contains(before)
    default: return false
    }
  }
}
