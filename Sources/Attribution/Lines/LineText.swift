/// The words of a line, from a ``ShownText``: white space collapsed, outer quotation marks removed.
enum LineText {
  static func collapsed(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var wantsSpace = false
    for byte in bytes where byte != ShownText.nothing {
      if byte <= 0x20 {
        wantsSpace = !text.isEmpty
      } else {
        if wantsSpace { text.append(0x20) }
        wantsSpace = false
        text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A speech without its marks; punctuation outside of the marks that belongs to it is kept.
  static func spoken(_ range: Range<Int>, of quotation: Quotation, in bytes: [UInt8]) -> String {
    let before = collapsed(bytes[min(range.lowerBound, quotation.outer.lowerBound)..<quotation.outer.lowerBound])
    let inner = collapsed(bytes[quotation.inner])
    let after = collapsed(bytes[quotation.outer.upperBound..<max(range.upperBound, quotation.outer.upperBound)])
    return before + (before.isEmpty ? "" : " ") + inner + after
  }
}
