/// Why a manuscript can't be read.
public enum ManuscriptError: Error, Sendable, Equatable, CustomStringConvertible {
  /// It holds nothing to read: white space alone, or nothing besides a licence.
  case empty(name: String)
  /// All that it holds is of kinds that are not read unless they are asked for.
  case nothingChosen(name: String)
  /// It is larger than ``Manuscript/sizeLimit``; sizes in bytes.
  case tooLarge(name: String, size: Int, limit: Int)
  /// It has more of something, such as `paragraphs`, than are read.
  case tooMany(name: String, what: String, limit: Int)
  /// It holds many NULs or control characters, or begins as a PDF or a zip archive does.
  case binary(name: String)
  /// It is UTF-8 but for a broken byte, counted from 0.
  ///
  /// A file that is not valid UTF-8 is taken for Windows-1252 (and so for Latin-1, whose printable characters are the
  /// same) where broken bytes outnumber whole multi-byte sequences at least four to one, for in true Windows-1252 such
  /// sequences come about by chance alone, and where no byte stands for nothing there (0x81, 0x8D, 0x8F, 0x90, 0x9D).
  case invalidUTF8(name: String, offset: Int)
  /// It has the mark of UTF-16, but a half of a pair is missing at this byte, counted from 0.
  case invalidUTF16(name: String, offset: Int)

  /// It is what it says it is, and can't be opened or holds nothing that can be read.
  case damaged(name: String, why: String, remedy: String = "get the file again, or convert it anew")
  /// It is locked by a protection against copying, such as Adobe's; `scheme` names it.
  case protected(name: String, scheme: String)
  /// It is of a kind that is not read; what to do instead.
  case unsupported(name: String, kind: String, remedy: String)

  /// That a file of an archive, or the archive itself, can't be read; where a limit is why, getting it again is no help.
  static func unreadable(name: String, _ error: any Error, why: String? = nil) -> ManuscriptError {
    if let error = error as? ArchiveError, case .limit = error {
      return .damaged(name: name, why: why ?? "\(error)", remedy: limitRemedy)
    }
    return .damaged(name: name, why: why ?? "\(error)")
  }

  private static let limitRemedy = "split the story into volumes, or take out what is no text"

  /// What a flaw says of a file that was read up to it.
  static let asFarAsThere = ": it is read as far as there"

  /// Nothing that can be read was found; the first flaw says why, where there is one.
  static func nothingRead(name: String, flaws: [String]) -> ManuscriptError {
    guard let flaw = flaws.first else { return .empty(name: name) }
    let why = flaw.hasSuffix(asFarAsThere) ? String(flaw.dropLast(asFarAsThere.count)) : flaw
    let isLimit = why.hasSuffix("which is the limit")
    return isLimit
      ? .damaged(name: name, why: "nothing to read: " + why, remedy: limitRemedy)
      : .damaged(name: name, why: "nothing to read: " + why)
  }

  /// What happened, and what to do about it.
  public var description: String {
    switch self {
    case .empty(let name): "\(name): nothing to read: the file holds no text"
    case .nothingChosen(let name):
      "\(name): nothing to read: every chapter is left out; see hearsay chapters, and --include"
    case .damaged(let name, let why, let remedy): "\(name): \(why): \(remedy)"
    case .protected(let name, let scheme):
      "\(name): is protected by \(scheme): Hearsay opens no protected books; use a copy without protection"
    case .unsupported(let name, let kind, let remedy): "\(name): \(kind) is not read: \(remedy)"
    case .tooLarge(let name, let size, let limit):
      "\(name): \(size) bytes are more than the \(limit) that are read: split the story into volumes"
    case .tooMany(let name, let what, let limit):
      "\(name): it has more than \(limit) \(what), which is the limit: split the story into volumes"
    case .binary(let name): "\(name): not a plain text: save the story as text in UTF-8"
    case .invalidUTF8(let name, let offset):
      "\(name): byte \(offset) is not valid UTF-8: save the file as UTF-8, or mend that place"
    case .invalidUTF16(let name, let offset):
      "\(name): byte \(offset) is not valid UTF-16: save the file as UTF-8, or mend that place"
    }
  }
}
