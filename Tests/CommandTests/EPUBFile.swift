import Foundation

@testable import HearsayPublishing

/// A small EPUB 3: an imprint, a preface and three chapters, in which Anna and Ben speak.
struct EPUBFile {
  /// The archive's files in order, by their names.
  var entries: [(name: String, text: String)]

  init() {
    let pages = [
      ("imprint", "Imprint", "imprint", "<p>Printed by nobody.</p>"),
      ("preface", "Preface", "preface", "<p>A word before.</p>"),
      ("one", "The Gate", "chapter", "<p>“Open it,” said Anna.</p><p>“I won’t,” said Ben.</p>"),
      ("two", "The Road", "chapter", "<p>“It is <i>very</i> old,” said Ben.</p><p>It rained.</p>"),
      ("three", "The Sea", "chapter", "<p>“There it is,” said Anna.</p>"),
    ]
    let items = pages.map { #"<item id="\#($0.0)" href="\#($0.0).xhtml" media-type="application/xhtml+xml"/>"# }
    entries = [
      ("mimetype", "application/epub+zip"),
      (
        "META-INF/container.xml",
        """
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
        <rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
        """
      ),
      (
        "book.opf",
        """
        <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Gate and Sea</dc:title><dc:language>en</dc:language>
        <dc:identifier id="id">urn:x</dc:identifier></metadata>
        <manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>\(items.joined())</manifest>
        <spine>\(pages.map { #"<itemref idref="\#($0.0)"/>"# }.joined())</spine></package>
        """
      ),
      (
        "nav.xhtml",
        Self.page(
          #"<nav epub:type="toc"><ol>"#
            + pages.map { #"<li><a href="\#($0.0).xhtml">\#($0.1)</a></li>"# }.joined() + "</ol></nav>")
      ),
    ]
    for (name, title, type, body) in pages {
      let section = #"<section epub:type="\#(type)"><h1>\#(title)</h1>\#(body)</section>"#
      entries.append((name + ".xhtml", Self.page(section)))
    }
  }

  /// Leaves a file out of the archive.
  mutating func remove(_ name: String) { entries.removeAll { $0.name == name } }

  /// Writes the archive.
  func write(to file: URL) throws {
    var archive = try ZipArchive(file: file)
    for entry in entries { try archive.add(entry.name, Array(entry.text.utf8), stored: entry.name == "mimetype") }
    try archive.close()
  }

  private static func page(_ body: String) -> String {
    #"<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>\#(body)</body></html>"#
  }
}
