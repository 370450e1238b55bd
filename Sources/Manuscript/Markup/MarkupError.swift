/// Why a markup file could not be read to its end.
enum MarkupError: Error, Equatable, CustomStringConvertible {
  /// It is not well-formed at this line, counted from 1.
  case malformed(line: Int, what: String)
  /// Elements stand inside each other deeper than the limit.
  case tooDeep(limit: Int)
  /// Its encoding is not known.
  case unknownEncoding(String)

  var description: String {
    switch self {
    case .malformed(let line, let what): "line \(line) is not well-formed: \(what)"
    case .tooDeep(let limit): "elements are nested more than \(limit) deep, which is the limit"
    case .unknownEncoding(let name): "the encoding \(name) is not known"
    }
  }
}
