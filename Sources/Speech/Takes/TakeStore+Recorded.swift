import Foundation
import HearsaySpeakerProtocol

extension TakeStore {
  /// The take of a person's recording, made where it does not stand here yet.
  ///
  /// It has no word events: words share its time by their letters.
  /// - Parameters:
  ///   - content: The hash of the recording's file.
  ///   - rate: Samples a second.
  ///   - level: What the recording is brought to, in LUFS.
  ///   - samples: Makes the samples, asked for only where they are needed.
  /// - Throws: ``SpeechError/cannotWrite(folder:reason:)``, and what `samples` throws.
  public func recorded(
    content: String, rate: Int, level: Double, samples: () throws -> [Int16]
  ) throws -> Take {
    let key = TakeKey(recording: content, rate: rate, level: level)
    let paths = paths(for: key)
    func take(_ count: Int) -> Take {
      Take(key: key, store: folder, samples: count, origin: .recorded, flaw: nil)
    }
    if let words = words(of: key) { return take(words.samples) }
    let samples = try samples()
    try makeFolder(for: key)
    let audio = WaveHeader(sampleRate: rate, samples: samples.count).bytes
    let body = samples.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    let words = TakeWords(samples: samples.count, events: [], flaw: nil)
    // The words last: a take without them is none.
    for (file, bytes) in [(paths.audio, Data(audio + body)), (paths.words, Data(words.fileContent))] {
      do {
        try bytes.write(to: URL(filePath: file + TakePaths.unfinished))
        guard rename(file + TakePaths.unfinished, file) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
      } catch {
        unlink(file + TakePaths.unfinished)
        throw SpeechError.cannotWrite(folder: folder, reason: error.localizedDescription)
      }
    }
    return take(samples.count)
  }
}
