/// UTF-16 with a byte-order mark.
enum UTF16Text {
  /// The text as UTF-8, the mark left out.
  static func decode(_ file: [UInt8], name: String) throws(ManuscriptError) -> [UInt8] {
    let isLittle = file[0] == 0xFF
    var text: [UInt8] = []
    text.reserveCapacity(file.count)
    var place = 2
    func unit(at place: Int) -> UInt16? {
      guard place + 1 < file.count else { return nil }
      let (low, high) = isLittle ? (file[place], file[place + 1]) : (file[place + 1], file[place])
      return UInt16(high) << 8 | UInt16(low)
    }
    while place < file.count {
      guard let first = unit(at: place) else { throw .invalidUTF16(name: name, offset: place) }
      var code = UInt32(first)
      var width = 2
      if UTF16.isLeadSurrogate(first) {
        guard let second = unit(at: place + 2), UTF16.isTrailSurrogate(second) else {
          throw .invalidUTF16(name: name, offset: place)
        }
        code = 0x10000 + (UInt32(first) & 0x3FF) << 10 + UInt32(second) & 0x3FF
        width = 4
      }
      guard let scalar = Unicode.Scalar(code) else { throw .invalidUTF16(name: name, offset: place) }
      text.append(contentsOf: UTF8.encode(scalar) ?? .init())
      place += width
    }
    return text
  }
}
