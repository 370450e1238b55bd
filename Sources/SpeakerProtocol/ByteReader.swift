/// Reads what `ByteWriter` wrote, and never past the end.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: some Sequence<UInt8>) {
    self.bytes = ArraySlice(bytes)
    position = 0
  }

  mutating func byte() throws(ProtocolError) -> UInt8 {
    guard position < bytes.count else { throw .tooShort }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func number() throws(ProtocolError) -> UInt32 {
    var number: UInt32 = 0
    for shift: UInt32 in [0, 8, 16, 24] { number |= UInt32(try byte()) << shift }
    return number
  }

  mutating func integer() throws(ProtocolError) -> Int { Int(Int32(bitPattern: try number())) }

  mutating func text() throws(ProtocolError) -> [UInt8] {
    let count = Int(try number())
    guard count <= bytes.count - position else { throw .tooShort }
    defer { position += count }
    return Array(bytes[position..<position + count])
  }

  mutating func string() throws(ProtocolError) -> String {
    guard let string = String(validating: try text(), as: UTF8.self) else { throw .notUTF8 }
    return string
  }

  /// Nothing may follow.
  func end() throws(ProtocolError) {
    guard position == bytes.count else { throw .tooLong }
  }
}
