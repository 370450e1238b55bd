import Foundation

extension Data {
  /// Appends an integer, lowest byte first, as RIFF files hold them.
  mutating func append(littleEndian value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }

  /// Appends a chunk: its four-letter name, its size, its content and a byte of padding where the size is odd.
  mutating func append(chunk name: String, _ content: Data) {
    append(contentsOf: name.utf8)
    append(littleEndian: UInt32(truncatingIfNeeded: content.count))
    append(content)
    if content.count % 2 == 1 { append(0) }
  }
}
