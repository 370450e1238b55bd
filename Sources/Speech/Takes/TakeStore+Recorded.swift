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
    func take(_ count: Int) -> Take {
      Take(key: key, store: folder, samples: count, origin: .recorded, flaw: nil)
    }
    if let words = words(of: key) { return take(words.samples) }
    let samples = try samples()
    try makeFolder(for: key)
    do {
      var writer = try TakeWriter(to: path(for: key), sampleRate: rate)
      try samples.withUnsafeBytes { try writer.write($0) }
      try writer.finish(TakeWords(samples: samples.count, events: []))
    } catch let error as SystemError {
      throw SpeechError.cannotWrite(folder: folder, reason: systemReason(error.number))
    }
    return take(samples.count)
  }
}
