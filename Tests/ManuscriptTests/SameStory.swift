/// One short story in every format.
enum SameStory {
  static func bytes(_ format: String) -> [UInt8] {
    switch format {
    case "html": Array(html.utf8)
    case "md": Array(markdown.utf8)
    case "fb2": Array(fictionBook.utf8)
    default: zip(format)?.stored() ?? Array(text.utf8)
    }
  }

  /// The archive, where the format is one.
  static func zip(_ format: String) -> ZipFile? {
    switch format {
    case "docx": ZipFile(["word/document.xml": word, "docProps/core.xml": facts])
    case "odt":
      ZipFile(["mimetype": "application/vnd.oasis.opendocument.text", "content.xml": openDocument, "meta.xml": facts])
    case "epub":
      EPUBFixture([
        (
          "a", "Chapter 1: The Road",
          "<h2>Chapter 1: The Road</h2><p>“Come in,” said Anna. It\nrained.</p><p>* * *</p><p>He sat.</p>"
        ),
        ("b", "Chapter 2: The Cart", "<h2>Chapter 2: The Cart</h2><p>The cart came <i>late</i>.</p><p>“Sit down.”</p>"),
      ]).zip
    default: nil
    }
  }

  private static let text = """
    Chapter 1: The Road

    “Come in,” said Anna. It
    rained.

    * * *

    He sat.

    Chapter 2: The Cart

    The cart came late.

    “Sit down.”
    """
  private static let markdown = """
    ## Chapter 1: The Road

    “Come in,” said Anna. It
    rained.

    ---

    He sat.

    ## Chapter 2: The Cart

    The cart came *late*.

    “Sit down.”
    """
  private static let html = """
    <html lang="en"><body><h2>Chapter 1: The Road</h2><p>“Come in,” said Anna. It
    rained.</p><hr><p>He sat.</p><h2>Chapter 2: The Cart</h2><p>The cart came <em>late</em>.</p><p>“Sit down.”</p></body></html>
    """
  private static let fictionBook = """
    <?xml version="1.0" encoding="utf-8"?><FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"><description><title-info>
    <author><first-name>Ann</first-name><last-name>Other</last-name></author><book-title>Gull</book-title><lang>en</lang></title-info></description>
    <body><section><title><p>Chapter 1: The Road</p></title><p>“Come in,” said Anna. It
    rained.</p><subtitle>* * *</subtitle><p>He sat.</p></section><section><title><p>Chapter 2: The Cart</p></title>
    <p>The cart came <emphasis>late</emphasis>.</p><p>“Sit down.”</p></section></body></FictionBook>
    """
  private static let facts =
    #"<a xmlns:dc="d"><dc:title>Gull</dc:title><dc:creator>Ann</dc:creator><dc:language>en</dc:language></a>"#
  private static let word: String = {
    func p(_ text: String, _ style: String = "", italic: String = "", _ rest: String = "") -> String {
      let properties = style.isEmpty ? "" : #"<w:pPr><w:pStyle w:val="\#(style)"/></w:pPr>"#
      let stressed =
        italic.isEmpty ? "" : "<w:r><w:rPr><w:i/></w:rPr><w:t>\(italic)</w:t></w:r><w:r><w:t>\(rest)</w:t></w:r>"
      return #"<w:p>\#(properties)<w:r><w:t xml:space="preserve">\#(text)</w:t></w:r>\#(stressed)</w:p>"#
    }
    let body =
      p("Chapter 1: The Road", "Heading1") + p("“Come in,” said Anna. It rained.") + p("* * *") + p("He sat.")
      + p("Chapter 2: The Cart", "Heading1") + p("The cart came ", italic: "late", ".") + p("“Sit down.”")
    return #"<w:document xmlns:w="w"><w:body>\#(body)</w:body></w:document>"#
  }()
  private static let openDocument = """
    <o:d xmlns:o="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f"><style:style style:name="T1"><style:text-properties fo:font-style="italic"/></style:style>
    <text:h text:outline-level="1">Chapter 1: The Road</text:h><text:p>“Come in,” said Anna. It rained.</text:p><text:p>* * *</text:p><text:p>He sat.</text:p>
    <text:h text:outline-level="1">Chapter 2: The Cart</text:h><text:p>The cart came <text:span text:style-name="T1">late</text:span>.</text:p><text:p>“Sit down.”</text:p></o:d>
    """
}
