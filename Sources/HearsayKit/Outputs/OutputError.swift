import HearsayAudiobook

/// What can go wrong with a format.
public enum OutputError: Error, Equatable, CustomStringConvertible {
  /// This version does not write the format.
  case notOffered(OutputFormat)
  /// A picture is no cover: neither JPEG nor PNG, not whole, or too large.
  case notACover(file: String)

  /// The error in a line, for people.
  public var description: String {
    switch self {
    case .notOffered(let format): "\(format.rawValue): this version does not write it"
    case .notACover(let file):
      "\(file): is no cover: give a whole JPEG or PNG picture of at most \(Cover.mostBytes >> 20) MB"
    }
  }
}
