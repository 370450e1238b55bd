/// Why an archive, or an entry of it, can't be read.
enum ArchiveError: Error, Equatable, CustomStringConvertible {
  /// It is no zip archive, or is cut short; libzip's word.
  case unreadable(String)
  /// There is no such entry.
  case missing(String)
  /// The entry's name leads out of the archive.
  case outside(String)
  /// The entry's content does not unpack; libzip's word.
  case broken(String, why: String)
  /// The entry is locked by a password.
  case locked(String)
  /// The entry is a symbolic link.
  case link(String)
  /// A limit is passed; what it is, and how much there is.
  case limit(String)

  var description: String {
    switch self {
    case .unreadable(let why): "it can't be opened as a zip archive: \(why)"
    case .missing(let name): "\(name) is not in the archive"
    case .outside(let name): "\(name) leads out of the archive"
    case .broken(let name, let why): "\(name) does not unpack: \(why)"
    case .locked(let name): "\(name) is locked by a password"
    case .link(let name): "\(name) is a symbolic link, which is not followed"
    case .limit(let what): what
    }
  }
}
