import Foundation

/// The samples of a stitched WAV file, read by place.
public struct StitchedWave: Sendable {
  /// The file, as ``WaveWriter`` writes it: RIFF or RF64, 16-bit PCM, one channel.
  public let file: URL
  /// Samples a second.
  public let rate: Int
  /// How many samples it holds.
  public let samples: Int

  /// Names a stitched file.
  /// - Parameters:
  ///   - file: where it stands.
  ///   - rate: samples a second.
  ///   - samples: how many samples it holds.
  public init(file: URL, rate: Int, samples: Int) {
    self.file = file
    self.rate = rate
    self.samples = samples
  }

  /// The samples of a range, two bytes each, little-endian; silence where the range goes beyond the file's ends.
  /// - Throws: ``AudiobookError/cannotRead(file:why:)``.
  public func read(_ range: Range<Int>) throws -> Data {
    let held = range.clamped(to: 0..<samples)
    let width = SampleFormat.bytesPerSample
    guard !held.isEmpty else { return Data(count: range.count * width) }
    var data = Data(count: (held.lowerBound - range.lowerBound) * width)
    do {
      let handle = try FileHandle(forReadingFrom: file)
      defer { try? handle.close() }
      try handle.seek(toOffset: UInt64(WaveHeader.size + held.lowerBound * width))
      let content = try handle.read(upToCount: held.count * width) ?? Data()
      guard content.count == held.count * width else {
        throw AudiobookError.cannotRead(file: file.path, why: "it is cut short")
      }
      data.append(content)
    } catch let error as AudiobookError { throw error } catch {
      throw AudiobookError.cannotRead(file: file.path, why: error.systemReason)
    }
    data.append(Data(count: (range.upperBound - held.upperBound) * width))
    return data
  }

  /// Hands over the samples of a range in pieces.
  func forEachPiece(of range: Range<Int>, _ body: (Data) async throws -> Bool) async throws {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(start + Self.piece, range.upperBound)
      guard try await body(read(start..<end)) else { return }
      start = end
    }
  }

  /// How many samples are read at once.
  private static let piece = 1 << 18
}
