/// The formats that are read, told by their content before their name.
enum ManuscriptFormat: Sendable {
  case plainText, epub

  /// Whether it is an archive, whose limits are those of ``ArchiveLimits``.
  var isArchive: Bool { self == .epub }

  /// The format of a file.
  static func detect(_ bytes: [UInt8], name: String) throws(ManuscriptError) -> ManuscriptFormat {
    let ending = ending(of: name)
    if bytes.starts(with: [0x50, 0x4B]) { return .epub }
    if ending == "epub" {
      throw .damaged(
        name: name, why: bytes.isEmpty ? "the file is empty" : "it is no EPUB: it does not begin as a zip archive does")
    }
    return .plainText
  }

  private static func ending(of name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
