/// The first 44 bytes of a take: RIFF, PCM (tag 1), one channel, 16 bits.
///
/// The form is Microsoft's and IBM's "Multimedia Programming Interface and Data Specifications 1.0" of 1991.
public struct WaveHeader: Sendable, Hashable {
  /// The header's length in bytes.
  public static let length = 44

  /// Samples a second.
  public var sampleRate: Int
  /// How many samples follow, at two bytes each.
  public var samples: Int
  /// How many bytes stand in the file after the samples.
  public var following: Int

  /// Makes a header for so many samples.
  public init(sampleRate: Int, samples: Int, following: Int = 0) {
    self.sampleRate = sampleRate
    self.samples = samples
    self.following = following
  }

  /// The whole file's length in bytes.
  public var fileLength: Int { Self.length + 2 * samples + following }

  /// The header as it stands in the file.
  public var bytes: [UInt8] {
    var writer = ByteWriter()
    func tag(_ name: String) { for byte in name.utf8 { writer.write(byte) } }
    tag("RIFF")
    writer.write(fileLength - 8)
    tag("WAVEfmt ")
    writer.write(16)
    // Format tag 1 in the lower half, one channel in the upper.
    writer.write(UInt32(0x0001_0001))
    writer.write(sampleRate)
    writer.write(sampleRate * 2)
    // Two bytes to a frame, 16 bits to a sample.
    writer.write(UInt32(0x0010_0002))
    tag("data")
    writer.write(2 * samples)
    return writer.bytes
  }

  /// Reads a header; nil where the bytes are not exactly one of ours.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Self.length else { return nil }
    func number(at offset: Int) -> Int {
      (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
    let samples = number(at: 40) / 2
    self.init(
      sampleRate: number(at: 24), samples: samples, following: number(at: 4) + 8 - Self.length - 2 * samples)
    guard following >= 0, self.bytes == bytes else { return nil }
  }
}
