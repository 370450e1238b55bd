/// An EPUB as tests need it: sound, and then spoilt.
struct EPUBFixture {
  /// A file of the spine: its name, without `text/` and ending, its title in the navigation, and what stands in its body.
  typealias Chapter = (name: String, title: String, body: String)

  var zip = ZipFile()

  init(
    _ chapters: [Chapter] = sound, metadata: String = "", manifest: String = "", spine: String = "", nav: String? = nil,
    landmarks: String = ""
  ) {
    let items = chapters.map {
      #"<item id="\#($0.name)" href="text/\#($0.name).xhtml" media-type="application/xhtml+xml"/>"#
    }
    let places = chapters.map { #"<itemref idref="\#($0.name)"/>"# }
    let points = chapters.filter { !$0.title.isEmpty }.map {
      #"<li><a href="text/\#($0.name).xhtml">\#($0.title)</a></li>"#
    }
    zip = ZipFile([
      "mimetype": "application/epub+zip",
      "META-INF/container.xml": """
      <?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
      <rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
      """,
      "OPS/book.opf": """
      <?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Gull &amp; Point</dc:title>
      <dc:creator id="a">Ann Other</dc:creator><dc:language>en-GB</dc:language><dc:identifier id="id">urn:x</dc:identifier>
      <dc:date>1901-05-02</dc:date>\(metadata)</metadata>
      <manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>\(items.joined())\(manifest)</manifest>
      <spine>\(places.joined())\(spine)</spine></package>
      """,
      "OPS/nav.xhtml": """
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>
      <nav epub:type="toc"><ol>\(nav ?? points.joined())</ol></nav><nav epub:type="landmarks"><ol>\(landmarks)</ol></nav></body></html>
      """,
    ])
    for chapter in chapters {
      zip.entries.append(("OPS/text/\(chapter.name).xhtml", Array(Self.page(chapter.body).utf8)))
    }
  }

  static let sound: [Chapter] = [
    ("one", "One", "<h1>One</h1><p>The lamp was lit.</p>"), ("two", "Two", "<h1>Two</h1><p>The boat came in.</p>"),
  ]

  static func page(_ body: String) -> String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="en-GB"><head><title>x</title>
    <style>p { margin: 0 }</style></head><body>\(body)</body></html>
    """
  }

  /// Puts another content in an entry's place, or adds the entry.
  mutating func replace(_ name: String, _ content: String) {
    if let place = zip.entries.firstIndex(where: { $0.name == name }) {
      zip.entries[place].content = Array(content.utf8)
    } else {
      zip.entries.append((name, Array(content.utf8)))
    }
  }

  /// The same with bytes.
  mutating func set(_ name: String, _ content: [UInt8]) {
    remove(name)
    zip.entries.append((name, content))
  }

  /// Gives an entry another name, and leaves those that name it as they are.
  mutating func rename(_ name: String, _ other: String) {
    for place in zip.entries.indices where zip.entries[place].name == name { zip.entries[place].name = other }
  }

  mutating func remove(_ name: String) { zip.entries.removeAll { $0.name == name } }

  /// Puts other words in the place of some in an entry.
  mutating func edit(_ name: String, _ old: String, _ new: String) {
    guard let place = zip.entries.firstIndex(where: { $0.name == name }) else { return }
    zip.entries[place].content = Array(
      String(decoding: zip.entries[place].content, as: UTF8.self).replacing(old, with: new).utf8)
  }
}
