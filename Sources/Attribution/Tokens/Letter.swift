/// One letter in UTF-8: Latin letters are folded to lower case, those of other scripts are taken as they stand.
struct Letter {
  /// The letter's bytes, first in the highest place.
  private var bytes: UInt32
  let length: Int
  let isCapital: Bool

  /// The letter at a place; nil where there is none.
  @inline(__always)
  init?(at: Int, before end: Int, in text: UnsafeBufferPointer<UInt8>) {
    guard at < end else { return nil }
    let first = text[at]
    if first < 0x80 {
      let isUpper = first >= 0x41 && first <= 0x5A
      guard isUpper || first >= 0x61 && first <= 0x7A else { return nil }
      self.init(bytes: UInt32(isUpper ? first + 0x20 : first), length: 1, isCapital: isUpper)
      return
    }
    self.init(wide: at, before: end, in: text)
  }

  private init?(wide at: Int, before end: Int, in text: UnsafeBufferPointer<UInt8>) {
    let first = text[at]
    let size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
    guard size > 0, at + size <= end else { return nil }
    if first == 0xC2, text[at + 1] != 0xAA, text[at + 1] != 0xB5, text[at + 1] != 0xBA { return nil }
    if first == 0xE2, text[at + 1] == 0x80 || text[at + 1] == 0x81 || text[at + 1] >= 0x84 { return nil }
    if first == 0xE3, text[at + 1] == 0x80, text[at + 2] < 0x82 { return nil }
    if first == 0xEF, text[at + 1] == 0xBB || text[at + 1] == 0xBF { return nil }
    if first >= 0xF0 { return nil }
    var value: UInt32 = 0
    for place in at..<at + size { value = value << 8 | UInt32(text[place]) }
    var capital = false
    switch value {
    case 0xC397, 0xC3B7: return nil  // multiplication and division signs
    case 0xC380...0xC39E:
      capital = true
      value += 0x20
    case 0xC480...0xC5BF:  // Latin Extended-A: capitals are even, save two stretches that are odd
      let code = (value >> 8 & 0x1F) << 6 | value & 0x3F
      let oddCapitals = (0x139...0x148).contains(code) || (0x179...0x17E).contains(code)
      capital = (code & 1 == 1) == oddCapitals && code != 0x138 && code != 0x149 && code != 0x17F && code != 0x178
      if capital {
        let lower = code + 1
        value = (0xC0 | lower >> 6) << 8 | (0x80 | lower & 0x3F)
      }
    case 0xCE91...0xCE9F: (capital, value) = (true, value + 0x20)  // Greek
    case 0xCEA0...0xCEA9: (capital, value) = (true, 0xCF80 + (value - 0xCEA0))
    case 0xD090...0xD09F: (capital, value) = (true, value + 0x20)  // Cyrillic
    case 0xD0A0...0xD0AF: (capital, value) = (true, 0xD180 + (value - 0xD0A0))
    default: break
    }
    self.init(bytes: value, length: size, isCapital: capital)
  }

  private init(bytes: UInt32, length: Int, isCapital: Bool) {
    self.bytes = bytes
    self.length = length
    self.isCapital = isCapital
  }

  @inline(__always)
  func appendLower(to form: inout [UInt8]) {
    if length == 1 {
      form.append(UInt8(truncatingIfNeeded: bytes))
    } else {
      for place in (0..<length).reversed() { form.append(UInt8(truncatingIfNeeded: bytes >> (8 * UInt32(place)))) }
    }
  }
}
