/// Tells a text from a file that is none.
enum BinaryCheck {
  /// More control characters than one byte in this many are no text's.
  private static let controlShare = 10

  /// Whether bytes hold a NUL, are mostly control characters, or begin as a PDF or a zip archive does.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: Array("%PDF-".utf8)) || bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return true }
    var controls = 0
    for byte in bytes where byte < 0x20 {
      if byte == 0 { return true }
      if !(0x09...0x0D).contains(byte) { controls += 1 }
    }
    return controls * controlShare > bytes.count
  }
}
