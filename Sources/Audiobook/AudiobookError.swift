import Foundation

/// What can go wrong on the way from takes to an audiobook.
public enum AudiobookError: Error, Equatable, CustomStringConvertible {
  /// A take is not a WAV file of the form that takes have.
  case notATake(file: String, why: String)
  /// A take has another sample rate than the audiobook, in samples a second.
  case rateDiffers(file: String, rate: Int, expected: Int)
  /// A file could not be read; `why` says more.
  case cannotRead(file: String, why: String)
  /// A file could not be written; `why` is the system's word.
  case cannotWrite(file: String, why: String)

  /// The error in a line, for people.
  public var description: String {
    switch self {
    case .notATake(let file, let why): "\(file): not a take: \(why)"
    case .rateDiffers(let file, let rate, let expected):
      "\(file): has \(rate) samples a second, the audiobook \(expected)"
    case .cannotRead(let file, let why): "\(file): cannot be read: \(why)"
    case .cannotWrite(let file, let why): "\(file): cannot be written: \(why)"
    }
  }
}
