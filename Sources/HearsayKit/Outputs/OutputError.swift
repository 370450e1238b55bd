import HearsayAudiobook

/// What can go wrong with a format.
public enum OutputError: Error, Equatable, CustomStringConvertible {
  /// This version does not write the format.
  case notOffered(OutputFormat)
  /// A file is no picture that a cover can be.
  case notACover(file: String, why: Cover.Fault)

  /// The error in a line, for people.
  public var description: String {
    switch self {
    case .notOffered(let format): "\(format.rawValue): this version does not write it"
    case .notACover(let file, let why):
      switch why {
      case .otherKind: "\(file): is no cover: it is neither a JPEG nor a PNG picture"
      case .notWhole: "\(file): is no cover: the picture is cut short or damaged: save it anew"
      case .tooLarge(let bytes):
        "\(file): is no cover: it has \((bytes + (1 << 20) - 1) >> 20) MB, and players take \(Cover.mostBytes >> 20) at most: "
          + "make it smaller"
      }
    }
  }
}
