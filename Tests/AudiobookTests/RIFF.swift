import Foundation

/// A RIFF file taken apart, independently of the writer.
struct RIFF {
  struct Chunk {
    let name: String
    let content: Data
  }

  let form: String
  let size: UInt32
  let chunks: [Chunk]

  init(_ bytes: Data) {
    form = String(decoding: bytes[0..<4], as: UTF8.self)
    size = Self.number(bytes, at: 4)
    var chunks: [Chunk] = []
    var offset = 12
    while offset + 8 <= bytes.count {
      let length = Int(Self.number(bytes, at: offset + 4))
      let content = bytes[(offset + 8)..<min(bytes.count, offset + 8 + length)]
      chunks.append(Chunk(name: String(decoding: bytes[offset..<(offset + 4)], as: UTF8.self), content: Data(content)))
      offset += 8 + length + length % 2
    }
    self.chunks = chunks
  }

  func chunk(_ name: String) -> Data? { chunks.first { $0.name == name }?.content }

  static func number(_ bytes: Data, at offset: Int) -> UInt32 {
    (0..<4).reversed().reduce(0) { $0 << 8 | UInt32(bytes[bytes.startIndex + offset + $1]) }
  }
}
