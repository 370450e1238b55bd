/// What the mutator begins with: for each reader files that hold something of everything that it knows.
enum FuzzSeeds {
  static func files(_ format: String) -> [[UInt8]] {
    switch format {
    case "play": [PlayTests.play, versePlay].map { Array($0.utf8) }
    case "pageplay":
      [
        Array(PlayFixture.page { "<table><tr><td>\($0)</td><td>\($1)</td></tr></table>" }.utf8),
        Array(PlayFixture.page { "<p><b>\($0)</b>. <i>(Aside.)</i> \($1)</p>" }.utf8), Array(semanticPlay.utf8),
      ]
    case "gutenberg": [Array(GutenbergTests.framed.utf8)]
    case "html": [SameStory.bytes("html"), Array(page.utf8)]
    case "md": [SameStory.bytes("md"), Array(markdown.utf8)]
    case "fb2": [SameStory.bytes("fb2"), Array(fictionBook.utf8)]
    case "txt": [SameStory.bytes("txt"), Array(text.utf8)]
    case "pdf": [Array(pages.utf8)]
    default: [SameStory.bytes(format)]
    }
  }

  static func archives(_ format: String) -> [ZipFile] {
    guard let plain = SameStory.zip(format) else { return [] }
    switch format {
    case "epub": return [plain, epub2, epub3]
    case "docx": return [plain, word]
    case "odt": return [plain, openDocument]
    default: return [plain]
    }
  }

  private static let text = """
    The Gull, by Ann Other

    CONTENTS

    PART ONE
    I. The Road ........ 1
    II. The Cart ........ 9

    PART ONE

    I. THE ROAD

      "The moon is up,
      The tide is out,"
      Sang Anna.

    'Come _in_,' said Anna--it
    rained. "*Now*," said Tom.\u{C}
    12

    #

    Dear Tom,
      It rains.
          ANNA

    [Illustration: a cart]

    II—THE CART

    “No!” ‘Never’… «Oui», — dit-il.

    Epilogue

    THE END
    """

  private static let pages = """
    GULL POINT                1
    Chapter 1
    The lamp was lit, and the boat came
    2                GULL POINT\u{C}GULL POINT                3
    in. “Sit down,” said Anna.

    4                GULL POINT\u{C}Chapter 2

    The cart came late.
    5\u{C}
    """

  private static let markdown = """
    ---
    title: "Gull Point"
    author:
      - Ann Other
    lang: en
    ---

    <!-- a draft -->

    Gull Point
    ==========

    Chapter *One* {#one .a key="b"}
    -----------

    > “Come in,”
    > said **Anna**.[^1] `<b>`{=html} [Oui]{lang=fr} --- she said.

    * one
      * two

    ```{=latex}
    \\\\x
    ```

    ::: verse
    | The moon is up,
    | The tide is out
    :::

    | a | b |
    |---|---|
    | c | d |

    ~~No~~ <i>yes</i> &mdash; [a](b "c") ![d](e) http://a.b \\* a<br>

    ***

    [^1]: A note.
    """

  private static let page = """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The Lamp - Chapter 2 - ann - Gull [Archive of Our Own]</title>
    <meta name="author" content="Ann"><style>p { color: red }</style><script>if (a < b) { "</p>" }</script></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/b">B</a></li></ul></nav><div id="workskin"><div class="preface group">
    <h2 class="title heading">The Lamp</h2><h3 class="byline heading"><a rel="author" href="/u">ann</a></h3>
    <div class="summary module"><h3>Summary:</h3><blockquote class="userstuff"><p>It rains.</p></blockquote></div></div>
    <div class="userstuff" role="article"><h3 class="title">Chapter 2: The Gate</h3><p>A/N: thanks.</p><p>“Come <em>in</em>,” said Anna.<a href="#n1"><sup>1</sup></a></p>
    <p style="text-align:center">* * *</p><p>&nbsp;</p><p><ruby>雨<rt>ame</rt></ruby> &eacute;&#233;&#xE9;&unknown;<br><br>He sat.</p>
    <div class="poem"><div class="stanza"><p>The moon is up,</p><p>The tide is out</p></div></div><pre>a
      b</pre><hr><table><tr><td>Anna</td><td>No.</td></tr><tr><td>Tom</td><td>Yes.</td></tr></table><dl><dt>ANNA</dt><dd>No.</dd></dl>
    <figure><img alt="T"><figcaption>A cart</figcaption></figure><q>A <q>b</q></q><span class="pagenum">12</span><svg><title>x</title></svg>
    <div class="footnote"><p id="n1">1. A note.</p></div></div></div><footer><p>Kudos</p></footer></body></html>
    """

  private static let semanticPlay = """
    <html><body><section epub:type="z3998:dramatis-personae"><ul><li epub:type="z3998:persona">ANN</li></ul></section><h2>ACT I</h2>
    <p epub:type="z3998:stage-direction"><b epub:type="z3998:persona">Ann</b> sits.</p><table><tr><td epub:type="z3998:persona">Ann</td>
    <td><p>Who <i epub:type="z3998:stage-direction">rising</i> is it?</p></td></tr><tr><td epub:type="z3998:persona" rowspan="2">Tom and <b>Ann</b></td>
    <td>Me.</td></tr><tr><td>And you.</td></tr></table><div epub:type="z3998:speech"><p class="speaker">TOM.</p><p>Yes.</p></div></body></html>
    """

  private static let versePlay = """
    THE FERRY. A Play

    DRAMATIS PERSONAE

    ANN, a widow.
    TOM, her son.

    ACTUS PRIMUS. Scena Prima.

    Enter Ann and Tom.

    Ann. The moon is up, the tide
      Is out, and nobody will ride.   Exit Tom.

    Tom, within. I ride. [He rides.
    ANN (aside): Oh!
    TOM--No.
    """

  private static let fictionBook = """
    <?xml version="1.0" encoding="windows-1252"?><FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0" xmlns:l="http://www.w3.org/1999/xlink">
    <stylesheet>p { color: red }</stylesheet><description><title-info><author><nickname>ann</nickname></author><book-title>Gull</book-title>
    <annotation><p>It rains.</p></annotation><coverpage><image l:href="#c.png"/></coverpage><lang>en</lang></title-info>
    <publish-info><publisher>P</publisher><year>1901</year><isbn>1</isbn></publish-info></description>
    <body><title><p>Gull</p><p>Point</p></title><epigraph><p>Rain.</p><text-author>A. B.</text-author></epigraph><section><title><p>Part I</p></title>
    <section id="a"><title><p>1</p></title><p>Come<a l:href="#n1" type="note">[1]</a> <strong>in</strong>.</p><empty-line/><poem><title><p>Song</p></title>
    <stanza><v>The moon is up</v><v>The tide is out</v></stanza></poem><subtitle>***</subtitle><cite><p>No.</p></cite>
    <table><tr><th>a</th><td>b</td></tr></table><image l:href="#c.png"/></section></section></body>
    <body name="notes"><section id="n1"><title><p>1</p></title><p>A note.</p></section></body><binary id="c.png" content-type="image/png">iVBORw0KGgo=</binary></FictionBook>
    """

  private static let container = """
    <container><rootfiles><rootfile full-path="a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
    """

  private static let epub2 = ZipFile([
    "mimetype": "application/epub+zip", "META-INF/container.xml": container,
    "META-INF/encryption.xml": """
    <encryption xmlns:enc="e"><enc:EncryptedData><enc:EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></enc:EncryptedData></encryption>
    """,
    "a.opf": """
    <package version="2.0" unique-identifier="i"><metadata xmlns:dc="d" xmlns:opf="o"><dc:title>Gull</dc:title><dc:creator opf:role="aut">Ann</dc:creator>
    <dc:date opf:event="publication">1901</dc:date><dc:identifier id="i">x</dc:identifier><meta name="cover" content="c"/></metadata><manifest>
    <item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="c" href="c.jpg" media-type="image/jpeg"/>
    <item id="t" href="t.html" media-type="application/xhtml+xml"/><item id="a" href="a%20b.html" media-type="application/xhtml+xml"/></manifest>
    <spine toc="n"><itemref idref="t" linear="no"/><itemref idref="a"/></spine><guide><reference type="cover" href="t.html"/><reference type="text" href="a%20b.html#x"/></guide></package>
    """,
    "toc.ncx": """
    <ncx><navMap><navPoint id="p"><navLabel><text>Part I</text></navLabel><content src="a%20b.html"/><navPoint><navLabel><text>1</text></navLabel>
    <content src="a%20b.html#x"/></navPoint><navPoint><navLabel><text>2</text></navLabel><content src="a%20b.html#y"/></navPoint></navPoint></navMap></ncx>
    """,
    "t.html": "<html><body><p>Gull</p><p>by Ann</p></body></html>", "c.jpg": "x",
    "a b.html": """
    <html><head><title>A</title></head><body><p>PART I</p><div id="x"><p class="calibre1">1</p><p>“Come in,” said Anna.</p></div><a id="y"></a><p>2</p><p>It rained.</p>
    <p>Copyright © 1901. All rights reserved.</p></body></html>
    """,
  ])

  private static var epub3: ZipFile {
    let chapters: [EPUBFixture.Chapter] = [
      ("cover", "", "<section epub:type=\"cover\"><img alt=\"\"/></section>"),
      (
        "toc", "Contents", "<p><a href=\"a.xhtml\">1</a></p><p><a href=\"b.xhtml\">2</a></p><p><a href=\"a\">3</a></p>"
      ),
      (
        "a", "Part One",
        "<section epub:type=\"part\"><hgroup><h2>Part One</h2><p>The Road</p></hgroup></section><span epub:type=\"pagebreak\">1</span>"
      ),
      (
        "b", "1",
        """
        <section epub:type="chapter"><h3 epub:type="ordinal">I</h3><p epub:type="title">The Gate</p><p>“Come in.”<a epub:type="noteref" href="#n">1</a></p>
        <blockquote epub:type="epigraph z3998:verse"><p><span>The moon is up</span><br/><span>The tide is out</span></p></blockquote>
        <aside epub:type="footnote" id="n"><p>A note.</p></aside></section>
        """
      ), ("c", "Colophon", "<section epub:type=\"colophon\"><h2>Colophon</h2><p>Made by hand.</p></section>"),
    ]
    return EPUBFixture(
      chapters, metadata: "<meta refines=\"#a\" property=\"role\">aut</meta>",
      nav: """
        <li><span>Book</span><ol><li><a href="text/a.xhtml">Part One</a><ol><li><a href="text/b.xhtml#x">1</a></li></ol></li></ol></li>
        <li><a href="text/c.xhtml">Colophon</a></li>
        """,
      landmarks: "<li><a epub:type=\"bodymatter\" href=\"text/b.xhtml\">Begin</a></li>"
    ).zip
  }

  private static let word = ZipFile([
    "word/document.xml": """
    <w:document xmlns:w="w"><w:body><w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>
    <w:r><w:t>One 1</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>One</w:t></w:r></w:p>
    <w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>A</w:t><w:br/><w:t>B</w:t></w:r></w:p><w:p/><w:p><w:r><w:rPr><w:i/><w:vanish w:val="0"/></w:rPr><w:t>Come</w:t><w:tab/></w:r><w:ins><w:r><w:t>in.</w:t></w:r></w:ins>
    <w:del><w:r><w:delText>out</w:delText></w:r></w:del><w:r><w:footnoteReference w:id="1"/></w:r><w:hyperlink><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:hyperlink></w:p>
    <w:tbl><w:tr><w:tc><w:p><w:r><w:t>ANN</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>No.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
    <mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p/></mc:Fallback></mc:AlternateContent><w:sectPr/></w:body></w:document>
    """,
    "word/styles.xml": """
    <w:styles xmlns:w="w"><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style><w:style w:styleId="a"><w:name w:val="x"/><w:basedOn w:val="berschrift1"/><w:rPr><w:i/></w:rPr></w:style></w:styles>
    """,
    "word/footnotes.xml":
      "<w:footnotes xmlns:w=\"w\"><w:footnote w:id=\"1\"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>",
    "docProps/core.xml": "<a xmlns:dc=\"d\"><dc:title>Gull</dc:title></a>",
  ])

  private static let openDocument = ZipFile([
    "mimetype": "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml": "<manifest/>",
    "styles.xml": """
    <o:s xmlns:o="o" xmlns:style="s" xmlns:fo="f"><style:style style:name="Heading_20_1" style:default-outline-level="1" style:parent-style-name="P1"/>
    <style:style style:name="P1" style:parent-style-name="Heading_20_1"/><style:style style:name="T2"><style:text-properties text:display="none"/></style:style></o:s>
    """,
    "content.xml": """
    <o:d xmlns:o="o" xmlns:text="t"><text:sequence-decls/><text:tracked-changes><text:deletion><text:p>No</text:p></text:deletion></text:tracked-changes>
    <text:table-of-content><text:p>One 1</text:p></text:table-of-content><text:p text:style-name="Title">Gull</text:p><text:h text:outline-level="2">One</text:h><text:p/>
    <text:p>Come<text:s text:c="3"/><text:tab/>in<text:line-break/>x<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>
    <text:span text:style-name="T2">hidden</text:span></text:p><text:list><text:list-item><text:p>a</text:p></text:list-item></text:list><table:table xmlns:table="b"><table:table-row><table:table-cell><text:p>ANN</text:p></table:table-cell></table:table-row></table:table></o:d>
    """, "meta.xml": "<a xmlns:dc=\"d\"><dc:title>Gull</dc:title></a>",
  ])
}
