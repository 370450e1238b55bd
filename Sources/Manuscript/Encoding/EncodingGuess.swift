import CUchardet

/// Guesses the character set of a text that has no mark and is not UTF-8, by uchardet.
enum EncodingGuess {
  private static let western: Set<String> = [
    "ISO-8859-1", "ISO-8859-15", "WINDOWS-1252", "ASCII", "ISO-8859-3", "ISO-8859-9", "WINDOWS-1257",
  ]
  /// How much of a text is looked at, in bytes.
  private static let sample = 1 << 20

  /// The text as UTF-8; nil where no guess fits its bytes.
  static func text(of bytes: [UInt8]) -> [UInt8]? {
    // What uchardet says of a Western text wavers between sets that differ in a sign or two: Windows-1252 goes first there.
    let name = name(of: bytes)
    if name == nil || western.contains(name ?? "") || name?.hasPrefix("MAC") == true
      || name?.hasPrefix("WINDOWS-125") == true,
      MacRoman.looksSo(bytes), let text = CharacterSetConverter.utf8(bytes, from: "MACINTOSH")
    {
      return text
    }
    if name == nil || western.contains(name ?? ""), let text = Windows1252.decode(bytes) { return text }
    if let name, let text = CharacterSetConverter.utf8(bytes, from: name) { return text }
    return Windows1252.decode(bytes)
  }

  /// The text of UTF-16 without its mark as UTF-8; nil for any other.
  static func wideText(of bytes: [UInt8]) -> [UInt8]? {
    guard let name = wide(bytes), let text = CharacterSetConverter.utf8(bytes, from: name), !BinaryCheck.isBinary(text)
    else { return nil }
    return text
  }

  /// The name of the character set as iconv knows it; nil where it can't be told.
  static func name(of bytes: [UInt8]) -> String? {
    if let wide = wide(bytes) { return wide }
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let head = bytes.prefix(sample)
    let status = head.withUnsafeBytes {
      uchardet_handle_data(detector, $0.bindMemory(to: CChar.self).baseAddress, $0.count)
    }
    guard status == 0 else { return nil }
    uchardet_data_end(detector)
    let name = String(cString: uchardet_get_charset(detector))
    return name.isEmpty ? nil : name
  }

  /// UTF-16 without its mark: every other byte of a Western text is zero.
  private static func wide(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096)
    guard head.count >= 8, bytes.count.isMultiple(of: 2) else { return nil }
    var zeros = (even: 0, odd: 0)
    for (place, byte) in head.enumerated() where byte == 0 {
      if place.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let half = head.count / 2
    if zeros.odd * 10 >= half * 6, zeros.even * 10 < half { return "UTF-16LE" }
    if zeros.even * 10 >= half * 6, zeros.odd * 10 < half { return "UTF-16BE" }
    return nil
  }
}
