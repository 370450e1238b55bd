/// A table being written as RFC 4180 has it, as UTF-8 bytes.
struct CSVText {
  private var bytes: [UInt8] = []
  private var isFirst = true

  /// A cell; a text is in quotation marks where it must be, and where it is empty, so that nothing is no text.
  mutating func cell(_ text: String?) {
    separate()
    guard var text else { return }
    text.withUTF8 { utf8 in
      let plain =
        !utf8.isEmpty && !utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        && utf8.first != 0x20 && utf8.last != 0x20
      guard !plain else { return bytes.append(contentsOf: utf8) }
      bytes.append(0x22)
      for byte in utf8 {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    }
  }

  mutating func cell(_ number: Int?) {
    separate()
    if let number { bytes.append(contentsOf: String(number).utf8) }
  }

  mutating func endRow() {
    bytes.append(contentsOf: [0x0D, 0x0A])
    isFirst = true
  }

  private mutating func separate() {
    if !isFirst { bytes.append(0x2C) }
    isFirst = false
  }

  consuming func text() -> String { String(decoding: bytes, as: UTF8.self) }
}
