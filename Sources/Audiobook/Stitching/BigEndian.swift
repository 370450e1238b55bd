import Foundation

extension Data {
  /// Appends an integer, highest byte first, as ID3 tags and FLAC's pictures hold them.
  mutating func append(bigEndian value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
  }
}
