/// Sets a text whose speech stands between straight double marks in another convention.
///
/// Which way a mark points is told by its neighbours alone, one after the other, apart from the code under test; inner
/// quotations are those whose single marks stand beside a capital and a stop.
struct ConventionRewriter {
  /// The signs around speech, those around a quotation inside it, and the apostrophe.
  struct Signs: CustomStringConvertible, Sendable {
    var description: String
    var outer: (String, String)
    var inner: (String, String)
    var apostrophe = "’"
  }

  static let all = [
    Signs(description: "curly double", outer: ("“", "”"), inner: ("‘", "’")),
    Signs(description: "straight single", outer: ("'", "'"), inner: ("\"", "\""), apostrophe: "'"),
    Signs(description: "curly single", outer: ("‘", "’"), inner: ("“", "”")),
    Signs(description: "guillemets", outer: ("«", "»"), inner: ("‹", "›")),
    Signs(description: "spaced guillemets", outer: ("«\u{A0}", "\u{A0}»"), inner: ("‹", "›")),
    Signs(description: "reversed guillemets", outer: ("»", "«"), inner: ("›", "‹")),
    Signs(description: "German", outer: ("„", "“"), inner: ("‚", "‘")),
  ]

  /// The text in other signs.
  static func rewrite(_ text: [UInt8], in signs: Signs) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count * 11 / 10)
    var isOpen = false
    for (place, byte) in text.enumerated() {
      let before = place > 0 ? text[place - 1] : 0x20
      let after = place + 1 < text.count ? text[place + 1] : 0x20
      switch byte {
      case 0x0A:
        if before == 0x0A { isOpen = false }
        result.append(byte)
      case UInt8(ascii: "\""):
        let mayOpen = (before <= 0x20 || "([_-'".utf8.contains(before)) && after > 0x20
        let mayClose = before > 0x20 && (after <= 0x20 || ".,;:!?)-_'".utf8.contains(after))
        isOpen = mayOpen == mayClose ? !isOpen : mayOpen
        result.append(contentsOf: (isOpen ? signs.outer.0 : signs.outer.1).utf8)
      case UInt8(ascii: "'"):
        let isOpening = (before <= 0x20 || "\"(-".utf8.contains(before)) && (0x41...0x5A).contains(after)
        let isClosing = ".,!?;-".utf8.contains(before) && !(0x41...0x7A).contains(after)
        let sign = isOpening ? signs.inner.0 : isClosing ? signs.inner.1 : signs.apostrophe
        result.append(contentsOf: sign.utf8)
      default: result.append(byte)
      }
    }
    return result
  }
}
