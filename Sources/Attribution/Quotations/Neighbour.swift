/// What kind of character stands beside a mark.
enum Neighbour: Sendable, Equatable {
  /// White space, or the paragraph's end.
  case space
  /// A letter or a digit of any script.
  case letter
  /// A sign that ends a sentence or a clause: `.,;:!?…`.
  case stop
  /// A dash, or a hyphen.
  case dash
  /// An opening bracket, or `¿`, `¡`.
  case opener
  /// A closing bracket, or any other sign.
  case closer
}

extension Neighbour {
  /// The character that begins at `place`, or the paragraph's end.
  init(at place: Int, of bytes: [UInt8], in paragraph: Range<Int>) {
    guard place < paragraph.upperBound else { self = .space; return }
    self.init(scalarAt: place, of: bytes, limit: paragraph.upperBound)
  }

  /// The character that ends just before `place`, or the paragraph's start.
  init(before place: Int, of bytes: [UInt8], in paragraph: Range<Int>) {
    guard place > paragraph.lowerBound else { self = .space; return }
    var start = place - 1
    while start > paragraph.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    self.init(scalarAt: start, of: bytes, limit: paragraph.upperBound)
  }

  private init(scalarAt place: Int, of bytes: [UInt8], limit: Int) {
    let byte = bytes[place]
    if byte < 0x80 {
      self = Self.ascii(byte)
      return
    }
    let second = place + 1 < limit ? bytes[place + 1] : 0
    let third = place + 2 < limit ? bytes[place + 2] : 0
    switch (byte, second, third) {
    case (0xC2, 0xA0, _), (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8...0xAF), (0xE3, 0x80, 0x80): self = .space
    case (0xC2, 0xA1, _), (0xC2, 0xBF, _): self = .opener
    case (0xE2, 0x80, 0x90...0x95): self = .dash
    case (0xE2, 0x80, 0xA6), (0xE3, 0x80, 0x81...0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9F):
      self = .stop
    case (0xC2, _, _), (0xE2, 0x80, _): self = .closer
    default: self = .letter
    }
  }

  private static func ascii(_ byte: UInt8) -> Neighbour {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .letter
    case 0x00...0x20: .space
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      .stop
    case UInt8(ascii: "-"): .dash
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "$"), UInt8(ascii: "#"),
      UInt8(ascii: "&"):
      .opener
    default: .closer
    }
  }
}
