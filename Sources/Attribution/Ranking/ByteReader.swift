/// Reads little-endian numbers; nil past the end.
struct ByteReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { at == bytes.count }

  mutating func word() -> Int? { integer(4).map(Int.init) }
  mutating func half() -> UInt16? { integer(2).map(UInt16.init) }
  mutating func float() -> Float? { integer(4).map { Float(bitPattern: UInt32($0)) } }

  mutating func floats(_ count: Int) -> [Float]? {
    guard count >= 0, bytes.count - at >= count * 4 else { return nil }
    return (0..<count).compactMap { _ in float() }
  }

  private mutating func integer(_ size: Int) -> UInt64? {
    guard bytes.count - at >= size else { return nil }
    var value: UInt64 = 0
    for place in 0..<size { value |= UInt64(bytes[at + place]) << (8 * UInt64(place)) }
    at += size
    return value
  }
}
