/// The rule that makes any text fit on one row of a file: white space and line breaks become single spaces, none at the
/// ends, and control characters go.
package enum OneRow {
  /// The text on one row; most texts are so already, and come back as they are.
  package static func shown(_ text: String) -> String {
    guard !isClean(text) else { return text }
    var result = String.UnicodeScalarView()
    var spacePending = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: spacePending = !result.isEmpty
      case 0x00...0x1F, 0x7F: continue
      default:
        if spacePending { result.append(" ") }
        spacePending = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isClean(_ text: String) -> Bool {
    var before: UInt8 = 0x20
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x7F || (byte == 0x20 && before == 0x20) { return false }
      // U+0085 is C2 85; U+2028 and U+2029 are E2 80 A8 and A9.
      if (byte == 0x85 && before == 0xC2) || ((byte == 0xA8 || byte == 0xA9) && before == 0x80) { return false }
      before = byte
    }
    return text.isEmpty || before != 0x20
  }
}

extension Sequence<UInt8> {
  /// Whether nothing but blanks and tabs stands here.
  var isBlank: Bool { allSatisfy(\.isWhite) }
}

extension UInt8 {
  /// A blank, a tab or another ASCII character that shows nothing.
  var isWhite: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension ArraySlice<UInt8> {
  /// Without the white space at both ends.
  var trimmed: ArraySlice<UInt8> {
    let rest = drop(while: \.isWhite)
    return rest.prefix((rest.lastIndex { !$0.isWhite }.map { $0 + 1 } ?? rest.startIndex) - rest.startIndex)
  }
}
