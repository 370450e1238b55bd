/// Why an input can't be used.
public enum InputError: Error, Equatable, CustomStringConvertible {
  /// There is no such file or folder.
  case missing(file: String)
  /// The file is there and can't be read; `why` is the system's word.
  case unreadable(file: String, why: String)
  /// A script or a production stands where a manuscript is needed.
  case notAManuscript(name: String)
  /// The file is larger than the limit, both in bytes.
  case tooLarge(file: String, bytes: Int, limit: Int)

  /// The error in a line, for people.
  public var description: String {
    switch self {
    case .missing(let file): "\(file): no such file or folder"
    case .unreadable(let file, let why): "\(file): cannot be read: \(why)"
    case .notAManuscript(let name): "\(name): is no manuscript: the story itself is needed"
    case .tooLarge(let file, let bytes, let limit):
      "\(file): has \(bytes) bytes, more than the \(limit) that are read: split it"
    }
  }
}
