import Foundation

/// The start of a stitched WAV file: always of the same length, so that it can be written last.
///
/// A `JUNK` chunk keeps the place of the `ds64` chunk that makes a file of over 4 GiB an RF64 (EBU Tech 3306); up to
/// that size the file is plain RIFF that any program reads.
package struct WaveHeader {
  /// The header's size in bytes: RIFF, 28 bytes of ds64 or JUNK, the format, the start of the data chunk.
  package static let size = 12 + 8 + 28 + 8 + 16 + 8

  let format: SampleFormat
  /// The size of the samples in bytes.
  let dataSize: Int
  /// The size in bytes of all that follows the samples.
  let trailerSize: Int

  /// Whether the sizes need more than the 32 bits of a RIFF file.
  var isRF64: Bool { riffSize > Int(UInt32.max) }

  private var riffSize: Int { Self.size - 8 + dataSize + trailerSize }

  package init(format: SampleFormat, dataSize: Int, trailerSize: Int) {
    self.format = format
    self.dataSize = dataSize
    self.trailerSize = trailerSize
  }

  package var data: Data {
    var data = Data(capacity: Self.size)
    data.append(contentsOf: (isRF64 ? "RF64" : "RIFF").utf8)
    data.append(littleEndian: isRF64 ? UInt32.max : UInt32(riffSize))
    data.append(contentsOf: "WAVE".utf8)
    data.append(chunk: isRF64 ? "ds64" : "JUNK", isRF64 ? sizes : Data(count: 28))
    data.append(chunk: "fmt ", formatChunk)
    data.append(contentsOf: "data".utf8)
    data.append(littleEndian: isRF64 ? UInt32.max : UInt32(dataSize))
    return data
  }

  private var sizes: Data {
    var sizes = Data()
    sizes.append(littleEndian: UInt64(riffSize))
    sizes.append(littleEndian: UInt64(dataSize))
    sizes.append(littleEndian: UInt64(dataSize / SampleFormat.bytesPerSample))
    sizes.append(littleEndian: UInt32(0))
    return sizes
  }

  private var formatChunk: Data {
    var chunk = Data()
    chunk.append(littleEndian: UInt16(1))  // PCM
    chunk.append(littleEndian: UInt16(1))  // channels
    chunk.append(littleEndian: UInt32(format.rate))
    chunk.append(littleEndian: UInt32(format.rate * SampleFormat.bytesPerSample))
    chunk.append(littleEndian: UInt16(SampleFormat.bytesPerSample))
    chunk.append(littleEndian: UInt16(8 * SampleFormat.bytesPerSample))
    return chunk
  }
}
