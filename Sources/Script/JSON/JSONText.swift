/// JSON being written, as UTF-8 bytes.
///
/// A writer of our own because keys keep their order, confidences their three decimals, and it is many times faster than
/// Foundation's encoder.
package struct JSONText {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Text that is JSON already.
  package mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  package mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var done = 0
      for (index, byte) in utf8.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F {
        bytes.append(contentsOf: utf8[done..<index])
        done = index + 1
        escape(byte)
      }
      bytes.append(contentsOf: utf8[done...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: raw("\\\"")
    case 0x5C: raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    default:
      raw(byte < 0x10 ? "\\u000" : "\\u00")
      bytes.append(contentsOf: String(byte, radix: 16).utf8)
    }
  }

  package mutating func optional(_ text: String?) {
    if let text { string(text) } else { raw("null") }
  }

  package mutating func integer(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// A number of 0 or more with one decimal.
  package mutating func raw(tenths number: Double) {
    let tenths = Int((number * 10).rounded())
    integer(tenths / 10)
    raw(".")
    integer(tenths % 10)
  }

  /// A share from 0 to 1 with three decimals; what is no number counts as 0.
  package mutating func thousandths(_ share: Double) {
    let count = share.isNaN ? 0 : Int((min(max(share, 0), 1) * 1000).rounded())
    raw(count == 1000 ? "1." : "0.")
    let digits = String(count % 1000)
    for _ in digits.count..<3 { raw("0") }
    bytes.append(contentsOf: digits.utf8)
  }

  /// The elements between brackets, with a comma between two.
  package mutating func list<Element>(_ elements: [Element], _ write: (inout JSONText, Element) -> Void) {
    raw("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { raw(",") }
      raw(" ")
      write(&self, element)
    }
    raw(elements.isEmpty ? "]" : " ]")
  }

  /// The elements between brackets, each on a row of its own.
  package mutating func rows<Element>(
    _ elements: [Element], indent: StaticString, _ write: (inout JSONText, Element) -> Void
  ) {
    raw("[")
    for (index, element) in elements.enumerated() {
      raw(index > 0 ? ",\n" : "\n")
      raw(indent)
      write(&self, element)
    }
    raw("]")
  }

  package consuming func text() -> String { String(decoding: bytes, as: UTF8.self) }
}
