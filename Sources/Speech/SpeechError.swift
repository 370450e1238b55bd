import HearsaySpeakerProtocol

/// Why speaking can't go on. What befalls a single line is a take's flaw instead.
public enum SpeechError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The worker's executable does not run.
  case workerMissing(path: String, reason: String)
  /// The worker runs, and can't start the engine: its data is missing, say.
  case engineUnable(String)
  /// The worker belongs to another version of this library.
  case workerOfAnotherVersion(path: String)
  /// The worker ends again and again without an answer.
  case workerDies(path: String)
  /// The engine has no such voice or variant, or will not take it.
  case voiceRefused(String, SpeakingFailure)
  /// The program that speaks a voice is not installed.
  case programMissing(String, voice: String)
  /// A voice's own file can't be read.
  case voiceFileUnreadable(path: String)
  /// A take can't be written; the system's error.
  case cannotWrite(folder: String, reason: String)
  /// No process can be started.
  case cannotFork(SpeakingFailure)

  /// The error in words, with what to do.
  public var description: String {
    switch self {
    case .workerMissing(let path, let reason): "the worker \(path) does not run: \(reason): build and install it again"
    case .engineUnable(let reason): reason
    case .workerOfAnotherVersion(let path): "the worker \(path) is of another version: build and install it again"
    case .workerDies(let path): "the worker \(path) ends again and again: run it by hand to see why"
    case .voiceRefused(let voice, let failure):
      "voice \(voice): \(failure): see espeak-ng --voices and --voices=variant"
    case .programMissing(let program, let voice):
      "the voice \(voice) is spoken by the program \(program), which is not installed: install it, or cast another voice"
    case .voiceFileUnreadable(let path): "the voice file \(path) can't be read"
    case .cannotWrite(let folder, let reason): "can't write to \(folder): \(reason)"
    case .cannotFork(let failure): "\(failure): free some memory or end other programs"
    }
  }
}
