/// Numbers and texts as bytes, little-endian, each text preceded by its length in 32 bits.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ byte: UInt8) { bytes.append(byte) }

  mutating func write(_ number: UInt32) {
    for shift: UInt32 in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  mutating func write(_ number: Int) { write(UInt32(bitPattern: Int32(clamping: number))) }

  mutating func write(text: some Collection<UInt8>) {
    write(UInt32(clamping: text.count))
    bytes.append(contentsOf: text)
  }
}
