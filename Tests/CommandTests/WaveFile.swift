import Foundation

/// A PCM WAV file read independently of the code that writes it.
struct WaveFile {
  let rate: Int
  let samples: [Int16]

  init?(_ bytes: Data) {
    let bytes = [UInt8](bytes)
    guard bytes.count >= 12, bytes[0..<4].elementsEqual("RIFF".utf8) else { return nil }
    func number(_ offset: Int) -> Int { (0..<4).reversed().reduce(0) { $0 << 8 | Int(bytes[offset + $1]) } }
    var rate: Int?
    var samples: [Int16]?
    var offset = 12
    while offset + 8 <= bytes.count {
      let size = number(offset + 4)
      let name = String(decoding: bytes[offset..<(offset + 4)], as: UTF8.self)
      if name == "fmt " { rate = number(offset + 12) }
      if name == "data", offset + 8 + size <= bytes.count {
        samples = stride(from: offset + 8, to: offset + 8 + size, by: 2).map {
          Int16(truncatingIfNeeded: Int(bytes[$0]) | Int(bytes[$0 + 1]) << 8)
        }
      }
      offset += 8 + size + size % 2
    }
    guard let rate, let samples else { return nil }
    self.rate = rate
    self.samples = samples
  }
}
