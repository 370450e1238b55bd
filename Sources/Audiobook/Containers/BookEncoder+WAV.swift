import Foundation

extension BookEncoder {
  /// Writes a WAV file with a marker for each chapter.
  /// - Throws: ``AudiobookError``.
  public func writeWAV(_ track: Track, to file: URL) throws {
    var writer = try WaveWriter(file: file, format: SampleFormat(rate: wave.rate))
    var start = track.samples.lowerBound
    while start < track.samples.upperBound {
      let end = min(start + 1 << 18, track.samples.upperBound)
      try writer.append(wave.read(start..<end))
      start = end
    }
    try writer.finish(markers: track.markers).publish()
  }
}
