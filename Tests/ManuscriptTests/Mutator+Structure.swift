/// Changes of a file as a whole: two files spliced, elements nested, attributes given, another encoding or other line ends.
extension Mutator {
  private static let attributes = [
    "rowspan=\"99999999999\"", "rowspan=\"-3\"", "colspan=\"0\"", "id=\"a\"", "id=\"\"", "name=\"a\"", "href=\"#a\"",
    "href=\"%\"", "href=\"../../a\"", "src=\"a#%zz\"", "class=\"speaker\"", "class=\"persona verse footnote\"",
    "class=\"pagenum\"", "class=\"poem\"", "class=\"userstuff\"", "id=\"chapters\"", "role=\"main\"",
    "epub:type=\"z3998:persona\"", "epub:type=\"z3998:stage-direction\"", "epub:type=\"z3998:dramatis-personae\"",
    "epub:type=\"noteref\"", "epub:type=\"pagebreak\"", "epub:type=\"toc landmarks\"", "epub:type=\"title\"",
    "epub:type=\"bodymatter chapter\"", "role=\"doc-endnotes\"", "aria-hidden=\"true\"", "hidden=\"hidden\"",
    "xml:lang=\"fr\"", "xml:lang=\"\"", "lang=\"x-\"", "style=\"font-style:italic\"", "style=\"display: none\"",
    "linear=\"no\"", "properties=\"nav cover-image\"", "media-type=\"text/html\"", "idref=\"a\"", "toc=\"a\"",
    "w:val=\"Heading9\"", "w:val=\"0\"", "text:outline-level=\"-9223372036854775808\"", "text:c=\"999999999\"",
    "text:style-name=\"T1\"", "style:parent-style-name=\"T1\"", "type=\"note\"", "a:a:a=\"b\"", "=\"\"", "xmlns=\"\"",
  ].map { Array((" " + $0).utf8) }

  private static let elements = [
    "div", "p", "b", "i", "blockquote", "table", "tr", "td", "ul", "li", "ruby", "rt", "section", "nav", "aside", "h1",
    "h3", "a", "sup", "q", "pre", "code", "dl", "dt", "dd", "hgroup", "article", "main", "header", "footer", "svg",
    "title", "body", "poem", "stanza", "v", "cite", "epigraph", "subtitle", "navPoint", "navLabel", "navMap", "text",
    "ol", "span", "w:p", "w:r", "w:t", "w:del", "w:sdt", "w:tbl", "text:note", "text:p", "text:h", "text:span",
    "text:tracked-changes", "description", "binary", "EncryptedData",
  ]

  private static let lineEnds = ["\n", "\r", "\r\n", "\u{2028}", "\u{2029}", "\u{85}", "\u{C}", "\n \n", " ", ""].map {
    Array($0.utf8)
  }

  /// A tag is given an attribute, or something is put into another element, once or many times over.
  mutating func changeStructure(_ bytes: inout [UInt8]) {
    if Bool.random(using: &random) {
      let from = Int.random(in: 0...bytes.count, using: &random)
      guard let end = bytes[from...].firstIndex(of: UInt8(ascii: ">")) else { return }
      let place = end > 0 && bytes[end - 1] == UInt8(ascii: "/") ? end - 1 : end
      bytes.insert(contentsOf: pick(Self.attributes), at: place)
      return
    }
    let name = Self.elements[Int.random(in: 0..<Self.elements.count, using: &random)]
    let times = [1, 1, 1, 2, 5, 300, 1200][Int.random(in: 0..<7, using: &random)]
    let ends = (0..<2).map { _ in Int.random(in: 0...bytes.count, using: &random) }.sorted()
    let (open, close) = (Array("<\(name)>".utf8), Array("</\(name)>".utf8))
    bytes.insert(contentsOf: (0..<times).flatMap { _ in close }, at: ends[1])
    bytes.insert(contentsOf: (0..<times).flatMap { _ in open }, at: ends[0])
  }

  /// The beginning of one file and the end of another, or a piece of the other in the middle of the one.
  mutating func spliced(_ bytes: [UInt8], with other: [UInt8]) -> [UInt8] {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let from = Int.random(in: 0...other.count, using: &random)
    let to = Int.random(in: from...other.count, using: &random)
    return Bool.random(using: &random)
      ? Array(bytes[..<place] + other[from...]) : Array(bytes[..<place] + other[from..<to] + bytes[place...])
  }

  /// The file in another encoding, with or without a mark, or with other line ends.
  mutating func recoded(_ bytes: [UInt8]) -> [UInt8] {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return [0xEF, 0xBB, 0xBF] + bytes
    case 1...4:
      let isLittle = Bool.random(using: &random)
      let marked: [UInt16] = Bool.random(using: &random) ? [0xFEFF] : []
      let units = marked + Array(String(decoding: bytes, as: UTF8.self).utf16)
      var wide = units.flatMap { isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      if Int.random(in: 0..<4, using: &random) == 0 { wide.removeLast(wide.isEmpty ? 0 : 1) }
      return wide
    case 5:
      return String(decoding: bytes, as: UTF8.self).unicodeScalars.map { $0.value < 0x100 ? UInt8($0.value) : 0x97 }
    case 6:
      let names = ["utf-16", "latin1", "windows-1252", "shift_jis", "koi8-r", "utf-7", "gb18030", "none", ""]
      let name = names[Int.random(in: 0..<names.count, using: &random)]
      return Array("<?xml version=\"1.0\" encoding=\"\(name)\"?>".utf8) + bytes
    default:
      let end = pick(Self.lineEnds)
      return Array(bytes.split(separator: 0x0A, omittingEmptySubsequences: false).joined(separator: end))
    }
  }
}
