/// Tells a text from a file that is none.
enum BinaryCheck {
  /// More control characters than one byte in this many are no text's; fewer where NULs are among them.
  private static let controlShare = (plain: 10, withZeros: 50)

  /// Whether bytes are mostly control characters, or begin as a PDF or a zip archive does.
  ///
  /// A few NULs in a text are damage, and no more.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: Array("%PDF-".utf8)) || bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return true }
    var controls = 0
    var hasZeros = false
    for byte in bytes where byte < 0x20 && !(0x09...0x0D).contains(byte) {
      hasZeros = hasZeros || byte == 0
      controls += 1
    }
    return controls * (hasZeros ? controlShare.withZeros : controlShare.plain) > bytes.count
  }
}
