import HearsaySpeakerProtocol

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes a take's two files: whole, or not at all.
public enum TakeFile {
  /// Writes both files under other names and then gives them their own, the words first: where there are samples, the
  /// take is whole. The words are written last, so samples that are younger than their words were changed since.
  public static func write(_ recording: Recording, sampleRate: Int, to paths: TakePaths) throws(SpeakingFailure) {
    let words = TakeWords(samples: recording.samples.count, events: recording.events).fileContent
    let header = WaveHeader(sampleRate: sampleRate, samples: recording.samples.count).bytes
    do throws(SpeakingFailure) {
      try write(header, then: recording.samples, to: paths.audio)
      try write(words, to: paths.words)
      try settle(paths.words)
      try settle(paths.audio)
    } catch {
      unlink(paths.words + TakePaths.unfinished)
      unlink(paths.audio + TakePaths.unfinished)
      throw error
    }
  }

  /// Samples go as they lie in memory: every system that espeak-ng 1.51 and Swift share is little-endian.
  private static func write(_ head: [UInt8], then samples: [Int16] = [], to path: String) throws(SpeakingFailure) {
    let descriptor = open(path + TakePaths.unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .cannotWrite(errno) }
    var problem = head.withUnsafeBytes { Pipe.write($0, to: descriptor) }
    if problem == 0 { problem = samples.withUnsafeBytes { Pipe.write($0, to: descriptor) } }
    if close(descriptor) != 0, problem == 0 { problem = errno }
    guard problem == 0 else { throw .cannotWrite(problem) }
  }

  private static func settle(_ path: String) throws(SpeakingFailure) {
    guard rename(path + TakePaths.unfinished, path) == 0 else { throw .cannotWrite(errno) }
  }
}
