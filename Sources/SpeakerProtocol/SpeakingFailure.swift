/// Why a text was not spoken.
public enum SpeakingFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// The engine has no such voice, or no such variant of it.
  case voiceUnknown
  /// The engine would not take the voice; its status.
  case voiceRefused(Int32)
  /// The engine would not speak; its status.
  case engineRefused(Int32)
  /// The text gave no sound.
  case noSound
  /// The take could not be written; the system's error number.
  case cannotWrite(Int32)
  /// The process that spoke was ended by this signal.
  case crashed(Int32)
  /// The process that spoke took more than its share of processor time.
  case overProcessorTime
  /// The process that spoke took more than a minute, or than a voice's program may.
  case overTime
  /// No process could be started; the system's error number.
  case cannotFork(Int32)
  /// The process that spoke ended without a word of why; its exit status.
  case unexplained(Int32)
  /// The worker died over this text, several times.
  case workerDied
  /// The voice's own program is not there.
  case commandMissing
  /// The voice's own program ended with this status, or 128 and the signal that ended it.
  case commandFailed(Int32)

  /// A number for the kind, and one for the detail, zero where there is none.
  public var code: (kind: UInt8, detail: Int32) {
    switch self {
    case .voiceUnknown: (1, 0)
    case .voiceRefused(let status): (2, status)
    case .engineRefused(let status): (3, status)
    case .noSound: (4, 0)
    case .cannotWrite(let number): (5, number)
    case .crashed(let signal): (6, signal)
    case .overProcessorTime: (7, 0)
    case .overTime: (8, 0)
    case .cannotFork(let number): (9, number)
    case .unexplained(let status): (10, status)
    case .workerDied: (11, 0)
    case .commandMissing: (12, 0)
    case .commandFailed(let status): (13, status)
    }
  }

  /// Reads back what ``code`` gave; nil for a number that no failure has.
  public init?(kind: UInt8, detail: Int32) {
    switch kind {
    case 1: self = .voiceUnknown
    case 2: self = .voiceRefused(detail)
    case 3: self = .engineRefused(detail)
    case 4: self = .noSound
    case 5: self = .cannotWrite(detail)
    case 6: self = .crashed(detail)
    case 7: self = .overProcessorTime
    case 8: self = .overTime
    case 9: self = .cannotFork(detail)
    case 10: self = .unexplained(detail)
    case 11: self = .workerDied
    case 12: self = .commandMissing
    case 13: self = .commandFailed(detail)
    default: return nil
    }
  }

  /// The failure in words.
  public var description: String {
    switch self {
    case .voiceUnknown: "the engine has no such voice"
    case .voiceRefused(let status): "the engine refused the voice (status \(status))"
    case .engineRefused(let status): "the engine refused to speak (status \(status))"
    case .noSound: "the engine gave no sound"
    case .cannotWrite(let number): "the take could not be written (system error \(number))"
    case .crashed(let signal): "the engine crashed (signal \(signal))"
    case .overProcessorTime: "the engine did not come to an end"
    case .overTime: "the engine took too long"
    case .cannotFork(let number): "no process could be started (system error \(number))"
    case .unexplained(let status): "the engine's process ended with status \(status)"
    case .workerDied: "the worker died over it"
    case .commandMissing: "the voice's program is not installed"
    case .commandFailed(let status): "the voice's program ended with status \(status)"
    }
  }
}
