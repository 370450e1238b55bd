/// Formats that are known and not read, and what to do instead.
struct ForeignFormat {
  /// What it is called.
  let kind: String
  /// What to do.
  let remedy: String

  private static let calibre = "convert it with calibre's `ebook-convert` to EPUB"
  private static let office = "convert it with `libreoffice --convert-to docx`, or save it as DOCX"
  private static let pandoc = "convert it with `pandoc` to EPUB, or save the story as text"

  /// The format that a file's first bytes show; nil for any other.
  static func of(_ bytes: [UInt8], ending: String) -> ForeignFormat? {
    if bytes.starts(with: "{\\rtf".utf8) {
      return ForeignFormat(
        kind: "RTF", remedy: "convert it with `libreoffice --convert-to docx`, or save it as DOCX or ODT")
    }
    if bytes.count > 68 {
      switch String(decoding: bytes[60..<68], as: UTF8.self) {
      case "BOOKMOBI", "TEXtREAd": return ForeignFormat(kind: "a Kindle book", remedy: calibre)
      case "PNRdPPrs": return ForeignFormat(kind: "an eReader book", remedy: calibre)
      default: break
      }
    }
    let found = magics.first { bytes.starts(with: $0.bytes) }
    return found.map { ForeignFormat(kind: $0.kind, remedy: $0.remedy) }
  }

  /// The format of a markup that is none of a story's; nil for any other.
  /// - Parameter head: the text's beginning in lower case.
  static func ofMarkup(_ head: String, ending: String) -> ForeignFormat? {
    if head.hasPrefix("<?xml") { return ForeignFormat(kind: "this kind of XML", remedy: pandoc) }
    if head.contains("\\documentclass") { return ForeignFormat(kind: "LaTeX", remedy: pandoc) }
    return markups[ending].map { ForeignFormat(kind: $0, remedy: pandoc) }
  }

  private static let markups = [
    "rst": "reStructuredText", "adoc": "AsciiDoc", "asciidoc": "AsciiDoc", "org": "Org", "tex": "LaTeX",
    "latex": "LaTeX",
    "textile": "Textile", "wiki": "wiki markup", "mediawiki": "wiki markup", "typ": "Typst",
  ]

  private static let magics: [(bytes: [UInt8], kind: String, remedy: String)] = [
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Word document", office),
    ([0xFF, 0x57, 0x50, 0x43], "a WordPerfect document", office),
    (Array("ITOLITLS".utf8), "a Microsoft Reader book (LIT)", calibre),
    ([0x4C, 0x00, 0x52, 0x00, 0x46, 0x00, 0x00, 0x00], "a Sony book (LRF)", calibre),
    (Array("ITSF".utf8), "a help file (CHM)", calibre),
    ([0x43, 0x4F, 0x4E, 0x54, 0x02, 0x00], "a Kindle book (KFX)", calibre),
    ([0xEA, 0x44, 0x52, 0x4D, 0x49, 0x4F, 0x4E, 0xEE], "a locked Kindle book (KFX)", "use a copy without protection"),
    (Array("TPZ0".utf8), "a Kindle book (Topaz)", calibre),
    (Array("AT&TFORM".utf8), "DjVu", "convert it with `djvutxt` to text"),
    (Array("Rar!".utf8) + [0x1A, 0x07], "a RAR archive", "unpack it, and give the story itself"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive", "unpack it, and give the story itself"),
    ([0x1F, 0x8B], "a gzip archive", "unpack it, and give the story itself"),
  ]
}
