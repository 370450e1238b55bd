/// What a look at bytes tells of their being UTF-8.
struct UTF8Survey {
  /// The first byte that belongs to no valid sequence.
  private(set) var firstBroken: Int?
  private var whole = 0
  private var broken = 0

  init(_ bytes: [UInt8]) {
    var place = 0
    while place < bytes.count {
      if bytes[place] < 0x80 {
        place += 1
      } else if let length = Self.sequence(at: place, of: bytes) {
        whole += 1
        place += length
      } else {
        if firstBroken == nil { firstBroken = place }
        broken += 1
        place += 1
      }
    }
  }

  /// Whether bytes above 0x7F stand alone, as in an encoding of one byte a character.
  var looksLikeSingleBytes: Bool { broken >= whole * 4 }

  /// The length of the valid multi-byte sequence at a place (Unicode 15.0, table 3-7), nil if there is none.
  private static func sequence(at place: Int, of bytes: [UInt8]) -> Int? {
    let lead = bytes[place]
    let second: ClosedRange<UInt8>
    let length: Int
    switch lead {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard place + length <= bytes.count, second.contains(bytes[place + 1]) else { return nil }
    for offset in 2..<max(length, 2) where bytes[place + offset] & 0xC0 != 0x80 { return nil }
    return length
  }
}
