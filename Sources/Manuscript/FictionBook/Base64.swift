/// Base64 as FictionBook holds its pictures in it (RFC 4648, section 4), white space passed over.
enum Base64 {
  /// The bytes; nil where a sign is none of its alphabet.
  static func decoded(_ text: [UInt8]) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    for sign in text {
      let value: UInt32
      switch sign {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = UInt32(sign) - 65
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = UInt32(sign) - 71
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = UInt32(sign) + 4
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      case UInt8(ascii: "="), 0x00...0x20: continue
      default: return nil
      }
      bits = bits << 6 | value
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return bytes
  }
}
