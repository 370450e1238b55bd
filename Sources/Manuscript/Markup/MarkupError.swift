/// Why a markup file could not be read to its end.
enum MarkupError: Error, Equatable, CustomStringConvertible {
  /// It is not well-formed at this line, counted from 1.
  case malformed(line: Int, what: String)
  /// Elements stand inside each other deeper than the limit.
  case tooDeep(limit: Int)
  /// It has more of something, such as `paragraphs`, than are read.
  case tooMany(String, limit: Int)
  /// It names an encoding that is not known; nil where it names none and its bytes look like no text.
  case unknownEncoding(String?)

  var description: String {
    switch self {
    case .malformed(let line, let what): "line \(line) is not well-formed: \(what)"
    case .tooDeep(let limit): "elements are nested more than \(limit) deep, which is the limit"
    case .tooMany(let what, let limit): "it has more than \(limit) \(what), which is the limit"
    case .unknownEncoding(let name?): "the encoding \(name) is not known"
    case .unknownEncoding(nil): "its bytes are no text in any known encoding"
    }
  }

  /// Whether a limit was reached: what stands before it was read.
  var isLimit: Bool {
    switch self {
    case .tooDeep, .tooMany: true
    case .malformed, .unknownEncoding: false
    }
  }
}
