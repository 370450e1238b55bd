/// What can go wrong in publishing.
public enum PublishingError: Error, Equatable, CustomStringConvertible {
  /// A file could not be written; `why` is the system's word.
  case cannotWrite(file: String, why: String)
  /// A file of samples is not what the stitcher writes.
  case notStitched(file: String, why: String)

  /// The error in a line, for people.
  public var description: String {
    switch self {
    case .cannotWrite(let file, let why): "\(file): cannot be written: \(why)"
    case .notStitched(let file, let why): "\(file): not a stitched book: \(why)"
    }
  }
}
