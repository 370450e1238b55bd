/// A file's text as UTF-8, whatever it was written in.
struct DecodedText: Sendable {
  /// Valid UTF-8 without a byte-order mark.
  let bytes: [UInt8]
  /// Whether the file held just these bytes.
  let isFileItself: Bool

  init(_ file: [UInt8], name: String) throws(ManuscriptError) {
    if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
      bytes = try UTF16Text.decode(file, name: name)
      isFileItself = false
    } else {
      let hasMark = file.starts(with: [0xEF, 0xBB, 0xBF])
      let text = hasMark ? Array(file.dropFirst(3)) : file
      if !hasMark, let wide = EncodingGuess.wideText(of: file) {
        bytes = wide
        isFileItself = false
        return
      }
      if BinaryCheck.isBinary(text) { throw .binary(name: name) }
      let survey = UTF8Survey(text)
      if let offset = survey.firstBroken {
        guard !hasMark, survey.looksLikeSingleBytes, let decoded = EncodingGuess.text(of: text) else {
          throw .invalidUTF8(name: name, offset: offset + (hasMark ? 3 : 0))
        }
        bytes = decoded
        isFileItself = false
      } else {
        bytes = text
        isFileItself = !hasMark
      }
    }
    if BinaryCheck.isBinary(bytes) { throw .binary(name: name) }
  }
}
