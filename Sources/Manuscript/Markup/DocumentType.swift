/// A file's document type declaration, which tells a parser nothing that is used here.
enum DocumentType {
  /// A declaration begins within so many bytes of a file's start.
  private static let reach = 4096

  /// A file without it: HTML's parser takes the declarations inside one for text.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    guard let start = bytes.prefix(reach).firstRange(of: Array("<!DOCTYPE".utf8))?.lowerBound else { return bytes }
    var quote: UInt8?
    var isInside = false
    for place in start..<bytes.count {
      let byte = bytes[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "[") {
        isInside = true
      } else if byte == UInt8(ascii: "]") {
        isInside = false
      } else if byte == UInt8(ascii: ">"), !isInside {
        return Array(bytes[..<start] + bytes[(place + 1)...])
      }
    }
    return bytes
  }
}
