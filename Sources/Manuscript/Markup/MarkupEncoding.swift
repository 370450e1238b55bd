/// Settles a markup file's encoding: a byte-order mark before what the file says, that before what its bytes look like.
enum MarkupEncoding {
  /// How far into a file its declaration is looked for, in bytes.
  private static let reach = 2048

  /// The file's bytes and the encoding that libxml2 is to read them in; nil where it is left to the XML declaration.
  ///
  /// What is not UTF-8 is brought to it here, so that what the file says can no longer mislead.
  static func settled(_ bytes: [UInt8]) throws(MarkupError) -> (text: [UInt8], encoding: String?) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (cleaned(Array(bytes.dropFirst(3))), "UTF-8") }
    if let wide = wide(bytes) { return (cleaned(wide), "UTF-8") }
    let named = declared(bytes.prefix(reach))
    if let named, !isUTF8(named) {
      guard let text = CharacterSetConverter.utf8(bytes, from: named) else {
        if UTF8Survey(bytes).firstBroken == nil { return (cleaned(bytes), "UTF-8") }
        guard let guessed = EncodingGuess.text(of: bytes) else { throw .unknownEncoding(named) }
        return (cleaned(guessed), "UTF-8")
      }
      return (cleaned(text), "UTF-8")
    }
    if UTF8Survey(bytes).firstBroken == nil { return (cleaned(bytes), "UTF-8") }
    guard let guessed = EncodingGuess.text(of: bytes) else { throw .unknownEncoding(named) }
    return (cleaned(guessed), "UTF-8")
  }

  /// UTF-16 by its mark, or by the zeros beside its first sign.
  private static func wide(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes.starts(with: [0xFF, 0xFE]) {
      return CharacterSetConverter.utf8(Array(bytes.dropFirst(2)), from: "UTF-16LE")
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return CharacterSetConverter.utf8(Array(bytes.dropFirst(2)), from: "UTF-16BE")
    }
    if bytes.starts(with: [0x3C, 0x00]) { return CharacterSetConverter.utf8(bytes, from: "UTF-16LE") }
    if bytes.starts(with: [0x00, 0x3C]) { return CharacterSetConverter.utf8(bytes, from: "UTF-16BE") }
    return nil
  }

  /// Takes out what neither XML nor HTML may hold: NUL and other control characters become spaces.
  private static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: isControl) else { return bytes }
    return bytes.map { isControl($0) ? 0x20 : $0 }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D).contains(byte) || byte == 0x0B || byte == 0x0C || byte == 0x7F
  }

  private static func isUTF8(_ name: String) -> Bool {
    ["utf-8", "utf8", "us-ascii", "ascii"].contains(name.lowercased())
  }

  /// The encoding that an XML declaration or a `<meta>` names.
  private static func declared(_ head: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: head, as: UTF8.self).lowercased()
    if text.hasPrefix("<?xml"), let end = text.firstRange(of: "?>"),
      let found = value(after: "encoding", in: text[..<end.lowerBound])
    {
      return found
    }
    return value(after: "charset", in: text[...])
  }

  private static func value(after key: String, in text: Substring) -> String? {
    guard let place = text.firstRange(of: key) else { return nil }
    let rest = text[place.upperBound...].drop { " \t\r\n".contains($0) }
    guard rest.first == "=" else { return nil }
    let name = rest.dropFirst().drop { " \t\r\n\"'".contains($0) }.prefix {
      $0.isLetter || $0.isNumber || "-_:.".contains($0)
    }
    return name.isEmpty ? nil : String(name)
  }
}
