/// What is wrong with a message between the command and its worker.
public enum ProtocolError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The frame's length is over ``Frame/longest``.
  case frameTooLong(Int)
  /// The message ends before all of it was read.
  case tooShort
  /// Bytes follow the message's end.
  case tooLong
  /// No message begins with this byte.
  case unknownKind(UInt8)
  /// A path or a name is not UTF-8.
  case notUTF8
  /// The text is longer than ``SpeakRequest/longestText``.
  case textTooLong(Int)

  /// The failure in words.
  public var description: String {
    switch self {
    case .frameTooLong(let length): "a frame of \(length) bytes, more than the \(Frame.longest) allowed"
    case .tooShort: "a message that ends too early"
    case .tooLong: "a message with bytes after its end"
    case .unknownKind(let kind): "a message of an unknown kind, \(kind)"
    case .notUTF8: "a name or a path that is not UTF-8"
    case .textTooLong(let length): "a text of \(length) bytes, more than the \(SpeakRequest.longestText) allowed"
    }
  }
}
