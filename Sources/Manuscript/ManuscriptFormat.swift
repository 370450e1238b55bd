/// The formats that are read, told by their content before their name.
enum ManuscriptFormat: Sendable {
  case plainText, markdown, html, fictionBook, flatOpenDocument, pdf
  /// An archive; which one is told by what it holds.
  case archive

  /// The format of a file.
  static func detect(_ bytes: [UInt8], name: String) throws(ManuscriptError) -> ManuscriptFormat {
    let ending = ending(of: name)
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      return .archive
    }
    if ["epub", "docx", "odt"].contains(ending) || name.lowercased().hasSuffix(".fb2.zip") {
      if bytes.isEmpty { throw .damaged(name: name, why: "the file is empty") }
      throw .damaged(
        name: name, why: "it does not begin as a zip archive does, so it is no \(ending.uppercased())",
        remedy: "get the file again, or give it the ending of what it is, such as .txt or .html")
    }
    if bytes.starts(with: "%PDF-".utf8) { return .pdf }
    if let other = ForeignFormat.of(bytes, ending: ending) {
      throw .unsupported(name: name, kind: other.kind, remedy: other.remedy)
    }
    let head = Self.head(of: bytes)
    if head.hasPrefix("<?xml") && head.contains("<office:document") || head.hasPrefix("<office:document") {
      return .flatOpenDocument
    }
    if ending == "fb2" || head.hasPrefix("<?xml") && head.contains("<fictionbook") || head.hasPrefix("<fictionbook") {
      return .fictionBook
    }
    if isHTML(head) || ["html", "htm", "xhtml", "xht"].contains(ending) { return .html }
    if ["md", "markdown", "mdown", "mkd"].contains(ending) { return .markdown }
    if let other = ForeignFormat.ofMarkup(head, ending: ending) {
      throw .unsupported(name: name, kind: other.kind, remedy: other.remedy)
    }
    return .plainText
  }

  /// A text's beginning in lower case, without white space, comments and a byte-order mark before it; zeros left out, so that
  /// UTF-16 is seen through.
  private static func head(of bytes: [UInt8]) -> String {
    var text = String(decoding: bytes.prefix(4096).filter { $0 != 0 && $0 < 0x80 }, as: UTF8.self).lowercased()[...]
    while true {
      text = text.drop { $0.isWhitespace }
      guard text.hasPrefix("<!--"), let end = text.firstRange(of: "-->") else { return String(text) }
      text = text[end.upperBound...]
    }
  }

  private static func isHTML(_ head: String) -> Bool {
    if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") || head.hasPrefix("<head") || head.hasPrefix("<body")
    {
      return true
    }
    return head.hasPrefix("<?xml") && head.contains("<html")
  }

  private static func ending(of name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
