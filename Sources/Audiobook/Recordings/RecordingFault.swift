/// Why a recording can't be heard in a line's place.
public enum RecordingFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file is none that can be read; the library's word.
  case unreadable(String)
  /// It has no samples, or none that could be heard.
  case silent
  /// It is longer than is read, in seconds.
  case tooLong(seconds: Double)

  /// The fault in words, to stand behind the file's name.
  public var description: String {
    switch self {
    case .unreadable(let why): "cannot be read as audio: \(why)"
    case .silent: "holds no sound"
    case .tooLong(let seconds): "is longer than the \(Int(seconds / 60)) minutes that a line may last"
    }
  }
}
