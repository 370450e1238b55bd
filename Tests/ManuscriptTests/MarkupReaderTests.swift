import HearsayManuscript
import Testing

@Suite("HTML, Markdown, FictionBook and word processors' files")
struct MarkupReaderTests {
  private func read(_ text: String, _ name: String, _ choice: Choice = Choice()) throws -> Book {
    try Manuscript.read(Array(text.utf8), name: name, choice: choice)
  }

  private static let paragraphs = ["“Come in,” said Anna.", "The boat came in, and the lamp was lit.", "“Sit down.”"]

  @Test(
    "the same story is the same book in every format", arguments: ["html", "md", "fb2", "epub", "docx", "odt", "txt"])
  func formats(format: String) throws {
    let book = try Manuscript.read(SameStory.bytes(format), name: "story.\(format)")
    #expect(book.titles.compactMap(\.self) == ["Chapter 1: The Road", "Chapter 2: The Cart"])
    #expect(book.texts() == ["“Come in,” said Anna. It rained.", "He sat.", "The cart came late.", "“Sit down.”"])
    #expect(book.chapters.flatMap(\.paragraphs).count { $0.kind == .sceneBreak } == 1)
    let stressed = book.chapters.flatMap(\.paragraphs).flatMap(\.marks).filter { $0.kind == .emphasis }
    #expect(stressed.map { book.text(in: $0.range) } == ["late"] || format == "txt")
    #expect(book.language?.hasPrefix("en") == true)
  }

  @Test("a page's furniture is left out, its article read")
  func page() throws {
    let book = try read(
      """
      <!DOCTYPE html><html lang="en"><head><title>Gull Point | A Blog</title><script>var a = "<p>no</p>";</script></head><body>
      <header role="banner"><a href="/">A Blog</a></header><nav><ul><li><a href="/a">Home</a></li></ul></nav>
      <main><h1>Gull Point</h1><p>The lamp was lit &amp; the boat came in.</p><p>Tom ran.<br><br>Anna sat.</p>
      <p><a href="/1">Previous</a> | <a href="/2">Next</a></p></main>
      <aside class="sidebar"><p>Buy this.</p></aside><footer><p>© A Blog</p></footer></body></html>
      """, "a.html")
    #expect(book.title == "Gull Point")
    #expect(book.texts() == ["The lamp was lit & the boat came in.", "Tom ran.", "Anna sat."])
    #expect(
      Set(book.omissions.map(\.reason)) == ["page furniture", "contents"]
        || Set(book.omissions.map(\.reason)) == ["page furniture"])
  }

  @Test("an archive's page tells chapters, notes and summaries apart")
  func archive() throws {
    let page = """
      <html lang="en"><body><div id="preface"><p class="message"><b>Gull Point</b> Posted originally on the Archive.</p>
      <div class="meta"><dl class="tags"><dt>Rating:</dt><dd>General</dd></dl><h1>Gull Point</h1><div class="byline">by <a rel="author" href="/ann">Ann</a></div>
      <p>Summary</p><blockquote class="userstuff"><p>A lamp.</p></blockquote><p>Notes</p><blockquote class="userstuff"><p>For Tom.</p></blockquote></div></div>
      <div id="chapters" class="userstuff"><div class="meta group"><h2 class="heading">Chapter 1: Dawn</h2>
      <p>Chapter Summary</p><blockquote class="userstuff"><p>It dawns.</p></blockquote></div>
      <div class="userstuff"><p>The lamp was lit.</p><p>A/N: more soon</p></div>
      <div class="meta group"><h2 class="heading">Chapter 2: Noon</h2></div><div class="userstuff"><p>The boat came in.</p></div></div>
      <div id="afterword"><p>End Notes</p><blockquote class="userstuff"><p>Thanks!</p></blockquote></div></body></html>
      """
    let book = try read(page, "a.html")
    #expect(book.titles.compactMap(\.self).suffix(2) == ["Chapter 1: Dawn", "Chapter 2: Noon"])
    #expect(book.texts() == ["The lamp was lit.", "The boat came in."])
    #expect(book.author == "Ann")
    #expect(Set(book.omissions.map(\.reason)).isSuperset(of: ["author's note", "summary", "page furniture"]))
    let whole = try read(page, "a.html", Choice(include: [.authorNotes]))
    #expect(
      whole.texts().contains("Thanks!") && whole.texts().contains("A/N: more soon")
        && !whole.texts().contains("A lamp."))
  }

  @Test("an archive's page on the web is its work's, without the boxes' labels and the site's name")
  func site() throws {
    let book = try read(
      """
      <html><head><title>The Lamp - Chapter 2 - ann - Gull [Archive of Our Own]</title></head><body>
      <header id="header" class="region"><h1 class="heading"><a href="/">Archive of Our Own</a></h1></header>
      <div id="workskin"><div class="preface group"><h2 class="title heading">The Lamp</h2>
      <h3 class="byline heading"><a rel="author" href="/ann">ann</a></h3>
      <div class="summary module"><h3 class="heading">Summary:</h3><blockquote class="userstuff"><p>Ann waits.</p></blockquote></div></div>
      <div id="chapters"><div class="chapter preface group"><h3 class="title"><a href="/2">Chapter 2</a>: The Gate</h3>
      <div class="notes module"><h3 class="heading">Notes:</h3><blockquote class="userstuff"><p>Thanks.</p></blockquote></div></div>
      <div class="userstuff module"><h3 class="landmark heading">Chapter Text</h3><p>The gate was shut.</p></div>
      <div class="end notes module"><h3 class="heading">Notes:</h3><blockquote class="userstuff"><p>More soon!</p></blockquote></div>
      </div></div></body></html>
      """, "a.html")
    #expect(book.title == "The Lamp" && book.author == "ann")
    #expect(book.titles == ["Chapter 2: The Gate"])
    #expect(book.texts() == ["The gate was shut."])
  }

  @Test("Markdown's signs are not read")
  func markdown() throws {
    let book = try read(
      """
      ---
      title: Gull Point
      author: Ann Other
      ---

      Dawn
      ====

      > A *quoted* line,
      > and another.[^1]

      \tIndented [home](http://a.b "t") and ![a gull](g.png)`code`.

      He said \\*nothing\\*.

      ```
      let x = 1
      ```

      Noon
      ====

      &copy; 1901

      [^1]: A note.
      """, "a.md")
    #expect(book.title == "Gull Point" && book.author == "Ann Other")
    #expect(book.titles == ["Dawn", "Noon"])
    #expect(book.texts() == ["A quoted line, and another.", "Indented home and code.", "He said *nothing*.", "© 1901"])
    #expect(Set(book.omissions.map(\.reason)) == ["note mark", "code", "note"])
  }

  @Test(
    "Markdown's facts are told in many ways",
    arguments: [
      "+++\ntitle = \"Gull\"\nauthor = \"Ann\"\n[extra]\ntitle = \"No\"\n+++\n", "Title: Gull\nAuthor: Ann\n\n",
      "% Gull\n% Ann\n",
      "---\ntitle: Gull\nauthor:\n- name: Ann\n  email: a@b.example\n---\n",
    ])
  func facts(head: String) throws {
    let book = try read(head + "\n# One\n\nThe lamp was lit.\n\n# Two\n\nHe sat.\n", "a.md")
    #expect(book.title == "Gull" && book.author == "Ann")
    #expect(book.titles == ["One", "Two"] && book.texts() == ["The lamp was lit.", "He sat."])
  }

  @Test(
    "Markdown's notes to oneself, links inside and places for contents are not read",
    arguments: [
      ("%% why? %% The lamp.", "The lamp."), ("![[map.png]]\n\nThe lamp.", "The lamp."),
      ("[[Ann]] lit [[The Lamp|the lamp]].", "Ann lit the lamp."), ("The ==lamp==.", "The lamp."),
      ("[TOC]\n\nThe lamp.", "The lamp."), ("100% of 50%% is [[ or == here", "100% of 50%% is [[ or == here"),
    ])
  func wiki(text: String, says: String) throws { #expect(try read(text, "a.md").texts() == [says]) }

  @Test("what stands between two lines of signs is the story's", arguments: ["%%", "%%%", "%%%%%%"])
  func percentBreaks(line: String) throws {
    let book = try read("One went.\n\n\(line)\n\nTwo, a friend, came and sat.\n\n\(line)\n\nThree went.\n", "a.md")
    #expect(book.texts() == ["One went.", "Two, a friend, came and sat.", "Three went."])
  }

  @Test("Markdown's chapters are those of close signs, and a short list of them is left out")
  func closeSigns() throws {
    let list = "- [Chapter 1](#a)\n- [Chapter 2](#b)\n\n"
    let book = try read(list + "#Chapter 1\n\nThe lamp.\n\n#Chapter 2\n\n#notatag is one.\n", "a.md")
    #expect(book.titles == ["Chapter 1", "Chapter 2"] && book.texts() == ["The lamp.", "#notatag is one."])
  }

  @Test("a paragraph that begins with a link back to its mark is a note")
  func linkedNotes() throws {
    let note = #"<p><a href="\#("#r")">[1]</a> A bank of sand.</p>"#
    let book = try read(
      #"<html><body><p>The bar<a id="r" href="\#("#n")">[1]</a> was dry.</p>\#(note)</body></html>"#, "a.html")
    #expect(book.texts() == ["The bar was dry."])
  }

  @Test(
    "pages of story sites are called by the work",
    arguments: [
      ("Chapter 2: The Gate - The Lamp | Royal Road", "The Lamp"), ("The Lamp - The Gate - Wattpad", "The Lamp"),
      ("The Lamp Chapter 2: The Gate, a gull fanfic | FanFiction", "The Lamp"), ("The Lamp - Mine", "Gate"),
    ])
  func sites(head: String, title: String) throws {
    let book = try read(
      "<html><head><title>\(head)</title></head><body><h1>Gate</h1><p>The lamp was lit.</p></body></html>", "a.html")
    #expect(book.title == title)
  }

  @Test("a blog's post is read without what stands around it")
  func blog() throws {
    let post = """
      <div class="header"><h1>Ann Writes</h1></div><div class="post"><h3 class="post-title entry-title">The Lamp</h3>
      <div class="entry-meta">Posted on Monday</div><div class="post-body entry-content"><p>The lamp was lit, and the boat came in.</p>
      <div class="sharedaddy"><h3>Share this:</h3><p>Everywhere</p></div></div><footer class="entry-footer">Posted in Sea</footer></div>
      """
    let book = try read("<html><body>\(post)</body></html>", "a.html")
    #expect(book.titles == ["The Lamp"] && book.title == "The Lamp")
    #expect(book.texts() == ["The lamp was lit, and the boat came in."])
  }

  @Test("a flat OpenDocument and an archive of one page are read")
  func flat() throws {
    let flat = """
      <?xml version="1.0"?><office:document xmlns:office="o" xmlns:text="t" xmlns:draw="d"><office:body><office:text><text:h text:outline-level="1">One</text:h>
      <text:p>The lamp.<draw:image><office:binary-data>aGFsbG8=</office:binary-data></draw:image></text:p></office:text></office:body></office:document>
      """
    #expect(try read(flat, "a.fodt").texts() == ["The lamp."])
    let zip = ZipFile([
      "index.html": "<html><body><h1>One</h1><p>The lamp.</p></body></html>", "metadata.opf": "<package/>",
    ])
    #expect(try Manuscript.read(zip.stored(), name: "a.htmlz").texts() == ["The lamp."])
    #expect(try Manuscript.read(ZipFile(["12.txt": "The lamp."]).stored(), name: "12.zip").texts() == ["The lamp."])
  }

  @Test("Markdown as pandoc writes it is read like any other")
  func pandoc() throws {
    let book = try read(
      #"""
      []{#titlepage.xhtml}

      ::: {#one.xhtml#one .section}
      # Dawn {#dawn .unnumbered epub:type="title"}

      "`<abbr epub:type="z3998:name-title">`{=html}Mr.`</abbr>`{=html} Bell," said [Ann]{.small
      .caps lang="en"}, "come!" It was late---too late.

      ![A gull.](gull.svg){.a
      epub:type="b c"}

      Keep {this} and [this] and {#}.
      :::
      """#, "a.md")
    #expect(book.titles == ["Dawn"])
    #expect(
      book.texts() == [
        #""Mr. Bell," said Ann, "come!" It was late—too late."#, "Keep {this} and [this] and {#}.",
      ])
  }

  @Test("Word's deletions and notes are left out, its insertions and italics kept")
  func word() throws {
    let zip = ZipFile([
      "word/document.xml": """
      <w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>One</w:t></w:r></w:p>
      <w:p><w:r><w:t xml:space="preserve">He </w:t></w:r><w:del><w:r><w:delText>walked</w:delText></w:r></w:del><w:ins><w:r><w:rPr><w:i/></w:rPr><w:t>ran</w:t></w:r></w:ins><w:r><w:rPr><w:i w:val="0"/></w:rPr><w:t>.</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>
      <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>One 3</w:t></w:r></w:p></w:sdtContent></w:sdt>
      </w:body></w:document>
      """,
      "word/footnotes.xml":
        "<w:footnotes><w:footnote><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>",
    ])
    let book = try Manuscript.read(zip.stored(), name: "a.docx")
    #expect(book.titles == ["One"] && book.texts() == ["He ran."])
    #expect(book.omissions.map(\.reason) == ["contents", "note"])
    #expect(book.chapters.flatMap(\.paragraphs).flatMap(\.marks).map { book.text(in: $0.range) } == ["ran"])
  }

  @Test(
    "headings that no style names are told by bold type and by the middle of the line",
    arguments: [("", "<w:b/>"), ("<w:jc w:val=\"center\"/>", "")])
  func setApart(paragraph: String, run: String) throws {
    let prose = (1...4).map {
      "<w:p><w:r><w:t>The lamp \($0) was lit, and the boat came in, and nobody spoke at all; then they sat until the day broke.</w:t></w:r></w:p>"
    }
    .joined()
    let tales = ["THE STORM", "THE CALM", "A BOAT"].map {
      "<w:p><w:pPr>\(paragraph)</w:pPr><w:r><w:rPr>\(run)</w:rPr><w:t>\($0)</w:t></w:r></w:p>" + prose
    }.joined()
    let book = try Manuscript.read(
      ZipFile(["word/document.xml": "<w:document xmlns:w=\"w\"><w:body>\(tales)</w:body></w:document>"]).stored(),
      name: "a.docx")
    #expect(book.titles == ["THE STORM", "THE CALM", "A BOAT"])
    let page = tales.replacing("<w:jc w:val=\"center\"/>", with: "").replacing(
      "<w:p><w:pPr></w:pPr>", with: "<p align=center>"
    )
    .replacing("w:p>", with: "p>").replacing("<w:pPr></w:pPr>", with: "").replacing("<w:r>", with: "").replacing(
      "</w:r>", with: ""
    )
    .replacing("<w:rPr>\(run)</w:rPr>", with: "").replacing("<w:t>", with: "").replacing("</w:t>", with: "")
    #expect(try read("<html><body>\(page)</body></html>", "a.html").titles == book.titles)
  }

  @Test("a style of verse makes verse, a hidden section is hidden")
  func officeStyles() throws {
    let word = ZipFile([
      "word/document.xml":
        "<w:document xmlns:w=\"w\"><w:body><w:p><w:pPr><w:pStyle w:val=\"V\"/></w:pPr><w:r><w:t>The moon is up</w:t></w:r></w:p></w:body></w:document>",
      "word/styles.xml":
        "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"V\"><w:name w:val=\"Verse\"/></w:style></w:styles>",
    ])
    #expect(try Manuscript.read(word.stored(), name: "a.docx").texts(.verse) == ["The moon is up"])
    let text = ZipFile([
      "content.xml":
        "<o:d xmlns:o=\"o\" xmlns:text=\"t\"><text:p>The lamp.</text:p><text:section text:display=\"none\"><text:p>No.</text:p></text:section><text:p>Lit.</text:p></o:d>"
    ])
    #expect(try Manuscript.read(text.stored(), name: "a.odt").texts() == ["The lamp.", "Lit."])
  }

  @Test("OpenDocument's deletions and notes are left out, its spaces and italics kept")
  func openDocument() throws {
    let zip = ZipFile([
      "mimetype": "application/vnd.oasis.opendocument.text",
      "content.xml": """
      <office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f"><office:automatic-styles><style:style style:name="T1"><style:text-properties fo:font-style="italic"/></style:style></office:automatic-styles>
      <office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:h text:outline-level="1">One</text:h><text:p>He<text:s/><text:span text:style-name="T1">ran</text:span>.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note> Then.</text:p></office:text></office:body></office:document-content>
      """,
    ])
    let book = try Manuscript.read(zip.stored(), name: "a.odt")
    #expect(book.titles == ["One"] && book.texts() == ["He ran. Then."])
    #expect(book.omissions.map(\.reason) == ["note"])
    #expect(book.chapters.flatMap(\.paragraphs).flatMap(\.marks).map { book.text(in: $0.range) } == ["ran"])
  }

  @Test(
    "formats that are not read say what to do",
    arguments: [
      ("{\\rtf1 a}", "a.rtf", "RTF is not read"), ("\u{0}", "a.txt", "not a plain text"),
      ("<?xml version=\"1.0\"?><book><para>a</para></book>", "a.xml", "this kind of XML is not read: convert it"),
      ("\\documentclass{book} a", "a.tex", "LaTeX is not read"), ("A\n=\n\na", "a.rst", "reStructuredText is not read"),
      ("ITOLITLS a", "a.lit", "Microsoft Reader"), ("ITSF a", "a.chm", "a help file"),
      (String(repeating: "a", count: 60) + "TEXtREAd a", "a.prc", "a Kindle book is not read"),
    ])
  func foreign(text: String, name: String, says: String) {
    #expect { try read(text, name) } throws: { "\($0)".contains(says) }
  }

  @Test(
    "where a limit leaves nothing to read, it is named",
    arguments: [
      (
        String(repeating: "<div>", count: 100_000) + "<p>x</p>", "a.html",
        "nothing to read: elements are nested more than 1000"
      ),
      (
        "<FictionBook><body>" + String(repeating: "<section>", count: 100_000), "a.fb2",
        "nothing to read: elements are nested more than 256"
      ),
      ("", "a.fb2", "the file holds no text"), ("", "a.html", "the file holds no text"),
    ])
  func nothingLeft(text: String, name: String, says: String) {
    #expect { try read(text, name) } throws: { "\($0)".contains(says) }
  }

  @Test("headings of a title page are no chapters where others follow")
  func titlePage() throws {
    let chapters = (1...4).map { "<h2>The Road \($0)</h2>" + String(repeating: "<p>The lamp was lit.</p>", count: 20) }
      .joined()
    let book = try read("<h1>Roads</h1><p>by Ann</p><h1>Imprint</h1><p>Set by hand.</p>\(chapters)", "a.html")
    #expect(book.titles.suffix(4) == ["The Road 1", "The Road 2", "The Road 3", "The Road 4"])
  }

  @Test("content goes before the name")
  func content() throws {
    let html = "<!-- x --><!DOCTYPE html><html lang=\"en\"><body><p>The lamp was lit.</p></body></html>"
    #expect(try read(html, "a.txt").texts() == ["The lamp was lit."])
    #expect(try Manuscript.read(EPUBFixture().zip.stored(), name: "a.txt").titles == ["One", "Two"])
    let wide = html.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try Manuscript.read(wide, name: "a").texts() == ["The lamp was lit."])
  }

  @Test("nesting past the limit is named, what stands before it read")
  func nesting() throws {
    let book = try read("<html><body><p>The lamp was lit.</p>" + String(repeating: "<div>", count: 100_000), "a.html")
    #expect(book.texts() == ["The lamp was lit."])
    #expect(book.flaws == ["elements are nested more than 1000 deep, which is the limit: it is read as far as there"])
  }

  @Test("attributes past the limit are named, what stands before them read", arguments: ["a.html", "a.fb2"])
  func attributes(name: String) throws {
    let many = (0..<20_000).map { " a\($0)='>'" }.joined()
    let start = name == "a.fb2" ? "<FictionBook><body><section>" : "<html><body><script>if (a <b && c) { d } </script>"
    let book = try read(start + "<p>The lamp was lit.</p><p\(many)>No.</p>", name)
    #expect(book.texts() == ["The lamp was lit."])
    #expect(
      book.flaws == ["it has more than 128 attributes of an element, which is the limit: it is read as far as there"])
  }

  @Test("blanks in comments, scripts and text are no attributes")
  func blanks() throws {
    let blanks = String(repeating: " a", count: 500)
    let html =
      "<html><body><!-- <p\(blanks) --><script>a <b\(blanks)</script><p title=don't>a < b\(blanks)</p></body></html>"
    let book = try read(html, "a.html")
    #expect(book.flaws.isEmpty)
    #expect(book.texts() == ["a < b\(blanks)"])
  }

  @Test("paragraphs past the limit are named, what stands before them read")
  func paragraphs() throws {
    let book = try read("<html><body>" + String(repeating: "<p>a</p>", count: 210_000), "a.html")
    #expect(
      book.flaws == ["it has more than 200000 paragraphs, which is the limit: it is read as far as there"])
    #expect((199_000...200_000).contains(book.texts().count))
  }

  @Test(
    "a plain text past a limit is refused",
    arguments: ["paragraphs", "lines", "signs of Markdown", "cells of tables", "quotations", "words and signs"])
  func plainLimits(what: String) {
    let unit = ["lines": "a\n", "quotations": "“a” ", "words and signs": "a."][what] ?? "a\n\n"
    let counts = [
      "quotations": 100_001, "paragraphs": 200_001, "signs of Markdown": 260_000, "words and signs": 1_800_001,
    ]
    let wide = "|" + String(repeating: "-|", count: 20_000) + "\n" + String(repeating: "|a|\n", count: 20)
    let text = what == "cells of tables" ? wide : String(repeating: unit, count: counts[what] ?? 1_100_001)
    let limits = [
      "paragraphs": 200_000, "lines": 1_000_000, "quotations": 100_000, "words and signs": 3_600_000,
      "cells of tables": 200_000,
    ]
    let limit = limits[what] ?? 500_000
    let name = ["signs of Markdown", "cells of tables"].contains(what) ? "a.md" : "a.txt"
    #expect(throws: ManuscriptError.tooMany(name: name, what: what, limit: limit)) { try read(text, name) }
  }
}
