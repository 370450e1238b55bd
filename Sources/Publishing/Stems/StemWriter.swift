import Foundation
import HearsayAudiobook
import HearsayScript

/// Writes a track for each speaker: all as long as the book, silent where others speak. Their sum is the book, sample by
/// sample, for pauses are silence.
///
/// A track is written by seeking over its silence, so it takes the room of its speech alone where the file system knows
/// sparse files, and no more than a line is in memory at a time.
public struct StemWriter {
  private let timeline: Timeline
  private let script: Script

  /// Plans the tracks of a publication.
  public init(_ publication: Publication) {
    timeline = publication.timeline
    script = publication.script
  }

  /// Writes `<speaker>.wav` for each who speaks in the book.
  /// - Parameters:
  ///   - wave: the stitched book.
  ///   - folder: where the tracks go; it must be there.
  /// - Throws: `AudiobookError`, `CancellationError`.
  public func write(from wave: StitchedWave, to folder: URL) throws {
    var parts: [Script.Character.ID: [Range<Int>]] = [:]
    for line in timeline.chapters.flatMap(\.lines) { parts[line.line.speaker, default: []].append(line.samples) }
    for character in script.characters {
      guard let ranges = parts[character.id] else { continue }
      try write(ranges, of: wave, to: folder.appending(path: character.id + ".wav"))
    }
  }

  private func write(_ ranges: [Range<Int>], of wave: StitchedWave, to file: URL) throws {
    let width = SampleFormat.bytesPerSample
    let header = WaveHeader(
      format: SampleFormat(rate: timeline.rate), dataSize: timeline.samples * width, trailerSize: 0
    ).data
    do {
      try header.write(to: file)
      let target = try FileHandle(forWritingTo: file)
      defer { try? target.close() }
      for range in ranges {
        try Task.checkCancellation()
        try target.seek(toOffset: UInt64(header.count + range.lowerBound * width))
        try target.write(contentsOf: wave.read(range))
      }
      try target.truncate(atOffset: UInt64(header.count + timeline.samples * width))
    } catch let error as AudiobookError { throw error } catch let error as CancellationError { throw error } catch {
      throw AudiobookError.cannotWrite(file: file.path, why: error.systemReason)
    }
  }
}
