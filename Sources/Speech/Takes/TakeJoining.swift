import Foundation
import HearsaySpeakerProtocol

/// Makes one take of several parts, in order, with silence between, and removes the parts.
enum TakeJoining {
  /// Writes the take.
  ///
  /// - Returns: The take's words.
  static func join(
    _ parts: [TakePart], into path: TakePath, sampleRate: Int, flaw: String?
  ) throws(SpeechError) -> TakeWords {
    do {
      return try joined(parts, into: path, sampleRate: sampleRate, flaw: flaw)
    } catch let error as SystemError {
      throw .cannotWrite(folder: path.stem, reason: systemReason(error.number))
    } catch {
      throw .cannotWrite(folder: path.stem, reason: error.localizedDescription)
    }
  }

  private static func joined(
    _ parts: [TakePart], into path: TakePath, sampleRate: Int, flaw: String?
  ) throws -> TakeWords {
    var words = TakeWords(samples: 0, events: [], flaw: flaw)
    var writer = try TakeWriter(to: path, sampleRate: sampleRate)
    for (index, part) in parts.enumerated() {
      if let source = part.path {
        let content = try Data(contentsOf: URL(filePath: source.whole), options: .alwaysMapped)
        let samples = content.dropFirst(WaveHeader.length).prefix(2 * part.samples)
        try samples.withUnsafeBytes { try writer.write($0) }
        words.events += (TakeReading(path: source.whole)?.tail()?.words.events ?? []).map {
          TakeWords.Event(offset: $0.offset + part.text.lowerBound, sample: $0.sample + words.samples)
        }
      } else {
        words.events.append(TakeWords.Event(offset: part.text.lowerBound, sample: words.samples))
        try writer.write(silence: part.samples)
      }
      let silence = index + 1 < parts.count ? part.pause : 0
      try writer.write(silence: silence)
      words.samples += part.samples + silence
    }
    try writer.finish(words)
    for source in parts.compactMap(\.path) { unlink(source.whole) }
    return words
  }
}
