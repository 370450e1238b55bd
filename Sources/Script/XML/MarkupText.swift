/// XML or HTML being written, as UTF-8 bytes.
///
/// A small escaping writer is all that the formats need: their shape is in the code that writes them. What XML 1.0
/// (section 2.2) forbids, control characters and noncharacters, is left out; nobody could hear it.
package struct MarkupText {
  private var bytes: [UInt8] = []

  package init() {}

  /// Markup as it stands.
  package mutating func raw(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Markup that was made elsewhere and needs no escaping.
  package mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Words, in an element or between quotation marks as an attribute's value.
  package mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var done = 0
      for (index, byte) in utf8.enumerated() {
        guard let escape = Self.escape(byte, utf8, index) else { continue }
        bytes.append(contentsOf: utf8[done..<index])
        raw(escape.instead)
        done = index + escape.length
      }
      bytes.append(contentsOf: utf8[done...])
    }
  }

  /// ` name="value"`
  package mutating func attribute(_ name: StaticString, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    text(value)
    raw("\"")
  }

  /// The same where there is a value.
  package mutating func attribute(_ name: StaticString, _ value: String?) {
    if let value { attribute(name, value) }
  }

  /// `<name>words</name>`
  package mutating func element(_ name: StaticString, _ words: String) {
    raw("<")
    raw(name)
    raw(">")
    text(words)
    raw("</")
    raw(name)
    raw(">")
  }

  package consuming func text() -> String { String(decoding: bytes, as: UTF8.self) }

  private static func escape(
    _ byte: UInt8, _ utf8: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (instead: StaticString, length: Int)? {
    switch byte {
    case 0x26: return ("&amp;", 1)
    case 0x3C: return ("&lt;", 1)
    case 0x3E: return ("&gt;", 1)
    case 0x22: return ("&quot;", 1)
    case 0x09: return ("&#9;", 1)
    case 0x0A: return ("&#10;", 1)
    case 0x0D: return ("&#13;", 1)
    case 0x00...0x1F, 0x7F: return ("", 1)
    case 0xEF where index + 2 < utf8.count && utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE:
      // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
      return ("", 3)
    default: return nil
    }
  }
}
