/// The end of a zip archive, which says how many entries it has: read before libzip sets memory aside for each.
enum ArchiveDirectory {
  /// A directory that is larger than this, in bytes, is not opened: 20,000 entries with long names take a tenth of it.
  static let sizeLimit = 16 << 20

  /// The end's own length, and that of the comment that may follow it (APPNOTE 4.3.16).
  private static let (length, comment) = (22, 65_535)
  /// Where the record that stands in for it in a large archive is named, and that record (APPNOTE 4.3.14, 4.3.15).
  private static let locator = 20

  /// The size of the directory, as the archive says; the largest where more than one end may be meant.
  static func size(in bytes: [UInt8]) -> Int {
    guard bytes.count >= length else { return 0 }
    var largest = 0
    for place in max(0, bytes.count - length - comment)...(bytes.count - length) where isMark(0x0605, at: place, bytes)
    {
      let size = number(at: place + 12, width: 4, bytes)
      guard size == 0xFFFF_FFFF else {
        largest = max(largest, size)
        continue
      }
      guard place >= locator, isMark(0x0706, at: place - locator, bytes) else { continue }
      let record = number(at: place - locator + 8, width: 8, bytes)
      guard record >= 0, record <= bytes.count - 56, isMark(0x0606, at: record, bytes) else { continue }
      largest = max(largest, number(at: record + 40, width: 8, bytes))
    }
    return largest
  }

  private static func isMark(_ mark: Int, at place: Int, _ bytes: [UInt8]) -> Bool {
    bytes[place] == 0x50 && bytes[place + 1] == 0x4B && number(at: place + 2, width: 2, bytes) == mark
  }

  /// A number, its lowest byte first; one that is too large for any file is the largest.
  private static func number(at place: Int, width: Int, _ bytes: [UInt8]) -> Int {
    var value: UInt64 = 0
    for byte in bytes[place..<place + width].reversed() { value = value << 8 | UInt64(byte) }
    return Int(clamping: value)
  }
}
