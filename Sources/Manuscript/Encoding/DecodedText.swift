/// A file's text as UTF-8, whatever it was written in.
struct DecodedText: Sendable {
  /// Valid UTF-8 without a byte-order mark.
  let bytes: [UInt8]
  /// Whether the file held just these bytes.
  let isFileItself: Bool

  init(_ file: [UInt8], name: String) throws(ManuscriptError) {
    let decoded = try Self.decoded(file, name: name)
    if BinaryCheck.isBinary(decoded.text) { throw .binary(name: name) }
    guard decoded.text.contains(0) else {
      (bytes, isFileItself) = (decoded.text, decoded.isFileItself)
      return
    }
    // A NUL is no letter, and ends a text for the engine that speaks it.
    bytes = decoded.text.map { $0 == 0 ? 0x20 : $0 }
    isFileItself = false
  }

  private static func decoded(
    _ file: [UInt8], name: String
  ) throws(ManuscriptError) -> (text: [UInt8], isFileItself: Bool) {
    if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
      return (try UTF16Text.decode(file, name: name), false)
    }
    let hasMark = file.starts(with: [0xEF, 0xBB, 0xBF])
    let text = hasMark ? Array(file.dropFirst(3)) : file
    if !hasMark, let wide = EncodingGuess.wideText(of: file) { return (wide, false) }
    if BinaryCheck.isBinary(text) { throw .binary(name: name) }
    let survey = UTF8Survey(text)
    guard let offset = survey.firstBroken else { return (text, !hasMark) }
    guard !hasMark, survey.looksLikeSingleBytes, let guessed = EncodingGuess.text(of: text) else {
      throw .invalidUTF8(name: name, offset: offset + (hasMark ? 3 : 0))
    }
    return (guessed, false)
  }
}
