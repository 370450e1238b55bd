import Foundation
import HearsaySpeakerProtocol

/// Makes one take of several parts, in order, with silence between, and removes the parts.
enum TakeJoining {
  /// Writes both files of the take.
  ///
  /// - Returns: The take's words.
  static func join(
    _ parts: [TakePart], into paths: TakePaths, sampleRate: Int, flaw: String?
  ) throws(SpeechError) -> TakeWords {
    do {
      return try joined(parts, into: paths, sampleRate: sampleRate, flaw: flaw)
    } catch {
      for file in [paths.audio, paths.words] { unlink(file + TakePaths.unfinished) }
      throw .cannotWrite(folder: paths.stem, reason: error.localizedDescription)
    }
  }

  private static func joined(
    _ parts: [TakePart], into paths: TakePaths, sampleRate: Int, flaw: String?
  ) throws -> TakeWords {
    let silences = parts.indices.map { $0 + 1 < parts.count ? parts[$0].pause : 0 }
    let total = zip(parts, silences).reduce(0) { $0 + $1.0.samples + $1.1 }
    var words = TakeWords(samples: total, events: [], flaw: flaw)
    let audio = paths.audio + TakePaths.unfinished
    try Data(WaveHeader(sampleRate: sampleRate, samples: total).bytes).write(to: URL(filePath: audio))
    let file = try FileHandle(forWritingTo: URL(filePath: audio))
    defer { try? file.close() }
    try file.seekToEnd()
    var start = 0
    for (part, silence) in zip(parts, silences) {
      if let source = part.paths {
        let content = try Data(contentsOf: URL(filePath: source.audio), options: .alwaysMapped)
        try file.write(contentsOf: content.dropFirst(WaveHeader.length))
        let times = TakeWords(fileContent: Array(try Data(contentsOf: URL(filePath: source.words))))
        words.events += (times?.events ?? []).map {
          TakeWords.Event(offset: $0.offset + part.text.lowerBound, sample: $0.sample + start)
        }
      } else {
        words.events.append(TakeWords.Event(offset: part.text.lowerBound, sample: start))
        try file.write(contentsOf: Data(count: 2 * part.samples))
      }
      try file.write(contentsOf: Data(count: 2 * silence))
      start += part.samples + silence
    }
    try Data(words.fileContent).write(to: URL(filePath: paths.words + TakePaths.unfinished))
    for name in [paths.words, paths.audio] where rename(name + TakePaths.unfinished, name) != 0 {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
    for source in parts.compactMap(\.paths) { for name in [source.audio, source.words] { unlink(name) } }
    return words
  }
}
