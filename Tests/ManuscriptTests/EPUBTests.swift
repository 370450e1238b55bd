import HearsayManuscript
import Testing

@Suite("EPUB")
struct EPUBTests {
  private func read(_ fixture: EPUBFixture, _ choice: Choice = Choice()) throws -> Book {
    try Manuscript.read(fixture.zip.stored(), name: "a.epub", choice: choice)
  }

  @Test("tells its title, author, language, date and identifier, and where each paragraph stands")
  func metadata() throws {
    let book = try read(EPUBFixture())
    #expect(book.title == "Gull & Point" && book.author == "Ann Other" && book.language == "en-GB")
    #expect(book.metadata.year == 1901 && book.metadata.identifier == "urn:x")
    #expect(book.titles == ["One", "Two"])
    #expect(book.texts() == ["The lamp was lit.", "The boat came in."])
    let last = try #require(book.chapters.last?.paragraphs.last)
    #expect(book.part(at: last.range.lowerBound) == "OPS/text/two.xhtml")
    #expect(book.text(in: last.range) == "The boat came in.")
  }

  @Test("has chapters where its navigation says: several to a file, several files to one, parts with their first")
  func navigation() throws {
    let chapters: [EPUBFixture.Chapter] = [
      ("part", "", "<h1>Part One</h1>"),
      (
        "a", "",
        #"<section id="c1"><h2>I</h2><p>First.</p></section><section id="c2"><h2>II</h2><p>Second.</p></section>"#
      ),
      ("b", "", "<p>Second goes on.</p>"), ("c", "", #"<p>Third.</p>"#),
    ]
    let nav = """
      <li><a href="text/part.xhtml">Part One</a><ol><li><a href="text/a.xhtml#c1">Dawn</a></li>
      <li><a href="text/a.xhtml#c2">Noon</a></li></ol></li><li><a href="text/c.xhtml">Dusk</a></li>
      """
    let book = try read(EPUBFixture(chapters, nav: nav))
    #expect(book.titles == ["Part One, Dawn", "Noon", "Dusk"])
    #expect(book.texts() == ["First.", "Second.", "Second goes on.", "Third."])
  }

  @Test("of the second version is read by its NCX and guide")
  func second() throws {
    var fixture = EPUBFixture([
      ("one", "", "<p>The lamp was lit.</p>"), ("two", "", "<p>The boat came in.</p>"),
      ("legal", "", "<p>All rights.</p>"),
    ])
    fixture.edit("OPS/book.opf", #" properties="nav""#, "")
    fixture.edit("OPS/book.opf", "<spine>", #"<spine toc="ncx">"#)
    fixture.edit(
      "OPS/book.opf", "</manifest>",
      #"<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest>"#)
    fixture.edit(
      "OPS/book.opf", "</package>",
      #"<guide><reference type="copyright-page" href="text/legal.xhtml"/></guide></package>"#)
    fixture.replace(
      "OPS/toc.ncx",
      """
      <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint id="a"><navLabel><text>The Lamp</text></navLabel>
      <content src="text/one.xhtml"/><navPoint id="b"><navLabel><text>The Boat</text></navLabel><content src="text/two.xhtml#x"/>
      </navPoint></navPoint></navMap></ncx>
      """)
    let book = try read(fixture)
    #expect(book.titles == ["The Lamp", "The Boat"])
    #expect(book.omissions.map(\.reason) == ["licence"])
  }

  @Test("leaves out what is no story, each part with its reason, and reads it where that is asked for")
  func matter() throws {
    let chapters: [EPUBFixture.Chapter] = [
      ("title", "Title page", #"<section epub:type="titlepage"><h1>Gull</h1><p>By Ann</p></section>"#),
      ("dedication", "Dedication", #"<section epub:type="dedication"><p>For Tom.</p></section>"#),
      (
        "one", "One",
        """
        <h1>One</h1><p>He ran.<a epub:type="noteref" href="#n1">1</a> Then <span epub:type="pagebreak">12</span>he sat.</p>
        <p hidden="">Not shown.</p><aside epub:type="footnote" id="n1"><p>A note.</p></aside>
        """
      ),
      ("about", "About the Author", "<h1>About the Author</h1><p>She lives.</p>"),
    ]
    let book = try read(EPUBFixture(chapters))
    #expect(book.titles == ["Dedication", "One"])
    #expect(book.texts() == ["For Tom.", "He ran. Then he sat."])
    #expect(
      book.omissions.map(\.reason) == ["front matter", "note mark", "page number", "hidden", "note", "back matter"])
    let whole = try read(EPUBFixture(chapters), Choice(include: [.front, .notes], excludedChapters: [2]))
    #expect(whole.titles == ["Title page", "One"])
    #expect(whole.texts().contains("A note.") && !whole.texts().contains("For Tom."))
  }

  @Test("keeps emphasis, verse, scene breaks, languages and named characters; a ruby's reading is left out")
  func marks() throws {
    let body = """
      <p>He <em>ran</em>&nbsp;off&mdash;<i xml:lang="fr">vite</i>.</p><hr/><p>Soft\u{AD}ly.</p>
      <blockquote epub:type="z3998:verse"><p><span>The moon is up,</span><br/><span>The tide is out,</span></p></blockquote>
      <p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>
      """
    let book = try read(EPUBFixture([("one", "One", body), ("two", "Two", "<p>Two.</p>")]))
    let paragraphs = try #require(book.chapters.first?.paragraphs)
    #expect(paragraphs.map(\.kind) == [.prose, .sceneBreak, .prose, .verse, .prose])
    #expect(
      paragraphs.map { book.text(in: $0.range) } == [
        "He ran\u{A0}off—vite.", "* * *", "Softly.", "The moon is up,\nThe tide is out,", "漢",
      ])
    #expect(paragraphs[0].marks.map { book.text(in: $0.range) } == ["ran", "vite", "vite"])
    #expect(paragraphs[0].marks.contains { $0.kind == .language("fr") })
  }

  @Test("whose contents name title page, copyright and excerpts are read without them")
  func namedMatter() throws {
    let book = try read(
      EPUBFixture([
        ("t", "Title Page", "<h1>Gull &amp; Point</h1><p>by Ann</p>"),
        ("c", "Copyright", "<p>All rights reserved.</p>"),
        ("toc", "Contents", "<h2>Contents</h2><p><a href=\"one.xhtml\">One</a></p>"),
        ("one", "One", "<h2>One</h2><p>The lamp was lit.</p>"),
        ("two", "Two", "<h2>Two</h2><p>The boat came in.</p>"),
        ("x", "An Excerpt from The Mill", "<h2>An Excerpt from The Mill</h2><p>Rain.</p>"),
      ]))
    #expect(book.titles == ["One", "Two"])
    #expect(book.texts() == ["The lamp was lit.", "The boat came in."])
    #expect(book.omissions.compactMap(\.title) == ["Title Page", "Copyright", "An Excerpt from The Mill"])
    #expect(book.omissions.contains { $0.reason == "contents" })
  }

  @Test("whose contents have the book alone, and whose markup names no heading, has chapters as a text has them")
  func unnamed() throws {
    let body = (1...3).map { "<p>CHAPTER \($0)</p><p>The lamp was lit.</p><p>The boat came in.</p>" }.joined()
    #expect(try read(EPUBFixture([("all", "The Story", body)])).titles == ["CHAPTER 1", "CHAPTER 2", "CHAPTER 3"])
  }

  @Test("whose entries stand under the book's own title are not called by it")
  func ownTitle() throws {
    let nav =
      #"<li><a href="text/t.xhtml">Gull &amp; Point</a><ol><li><a href="text/one.xhtml">I</a></li><li><a href="text/two.xhtml">II</a></li></ol></li>"#
    let book = try read(
      EPUBFixture(
        [
          ("t", "", "<h1>Gull &amp; Point</h1>"), ("one", "", "<h2>I</h2><p>A.</p>"),
          ("two", "", "<h2>II</h2><p>B.</p>"),
        ], nav: nav))
    #expect(book.titles == ["I", "II"])
  }

  @Test("of a play with marked personae gives each speech its speaker, in tables and paragraphs")
  func play() throws {
    let body = """
      <section epub:type="z3998:dramatis-personae"><ul><li><b epub:type="z3998:persona">Tom</b>, a boy</li></ul></section>
      <table><tr><td epub:type="z3998:persona">Ann</td><td>Come in. <i epub:type="z3998:stage-direction"><b epub:type="z3998:persona">Tom</b> comes in.</i> Sit.</td></tr>
      <tr><td></td><td><i epub:type="z3998:stage-direction">A bell.</i></td></tr>
      <tr><td epub:type="z3998:persona">TOM</td><td>“Who,” you say?</td></tr></table>
      <p><b epub:type="z3998:persona">Ann</b> and <b epub:type="z3998:persona">Tom</b>. We go.</p>
      <p epub:type="z3998:persona">ANN.</p><p>Good night.</p><p>Sleep well.</p>
      """
    let book = try read(EPUBFixture([("one", "One", body), ("two", "Two", "<p>Two.</p>")]))
    let speeches = try #require(book.chapters.first).paragraphs.flatMap { paragraph in
      paragraph.marks.compactMap { mark -> String? in
        guard case .speaker(let name) = mark.kind else { return nil }
        return "\(name): \(book.text(in: mark.range))"
      }
    }
    #expect(
      speeches == [
        "Ann: Come in.", "Ann: Sit.", "Tom: “Who,” you say?", "Ann and Tom: We go.", "Ann: Good night.",
        "Ann: Sleep well.",
      ])
  }

  @Test("has its cover, by EPUB 3's word and by EPUB 2's")
  func cover() throws {
    for (metadata, properties) in [("", #" properties="cover-image""#), (#"<meta name="cover" content="pic"/>"#, "")] {
      var fixture = EPUBFixture(
        metadata: metadata, manifest: #"<item id="pic" href="pic.png" media-type="image/png"\#(properties)/>"#)
      fixture.replace("OPS/pic.png", "PNG")
      #expect(try read(fixture).cover == Book.Cover(bytes: Array("PNG".utf8), mediaType: "image/png"))
    }
  }

  private static let page = #"application/xhtml+xml"/>"#
  private static let svg = #"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">"#

  @Test(
    "has the picture that its cover's page or drawing shows",
    arguments: [
      // A page that the landmarks name, with a picture; and the wrapper that makers put around one.
      ("<p><img alt='' src='pics/a.png'/></p>", "", #"<li><a epub:type="cover" href="cover.xhtml">C</a></li>"#, false),
      (
        svg + "<image xlink:href='pics/a.png'/></svg>", #"<item id="cover" href="cover.xhtml" media-type="\#(page)"#,
        "", false
      ),
      // A page that shows a drawing that shows the picture.
      ("<img alt='' src='b.svg'/>", #"<item id="cover" href="cover.xhtml" media-type="\#(page)"#, "", true),
      // A drawing that is the cover itself.
      ("", #"<item id="b" href="b.svg" media-type="image/svg+xml" properties="cover-image"/>"#, "", true),
      ("", #"<item id="b" href="c.svg" media-type="image/svg+xml" properties="cover-image"/>"#, "", false),
    ])
  func shownCover(body: String, manifest: String, landmarks: String, isPart: Bool) throws {
    var fixture = EPUBFixture(manifest: manifest, landmarks: landmarks)
    fixture.replace("OPS/cover.xhtml", EPUBFixture.page(body))
    fixture.replace("OPS/b.svg", Self.svg + "<path d='M0,0'/><image xlink:href='pics/a.png'/></svg>")
    fixture.replace("OPS/c.svg", Self.svg + "<image xlink:href='data:image/png;base64,UE5H'/></svg>")
    fixture.replace("OPS/pics/a.png", "PNG")
    let cover = try #require(try read(fixture).cover)
    #expect(String(decoding: cover.bytes, as: UTF8.self) == "PNG" && cover.mediaType == "image/png")
    #expect(cover.isPart == isPart)
  }

  @Test("gives a drawing without a picture as it is, and none where files lead in a circle")
  func drawnCover() throws {
    let item = #"<item id="b" href="b.svg" media-type="image/svg+xml" properties="cover-image"/>"#
    for (content, type) in [("<path d='M0,0'/>", "image/svg+xml"), ("<image xlink:href='b.svg'/>", "image/svg+xml")] {
      var fixture = EPUBFixture(manifest: item)
      fixture.replace("OPS/b.svg", Self.svg + content + "</svg>")
      #expect(try read(fixture).cover?.mediaType == type)
    }
    var fixture = EPUBFixture(manifest: #"<item id="cover" href="cover.xhtml" media-type="\#(Self.page)"#)
    fixture.replace("OPS/cover.xhtml", EPUBFixture.page("<img alt='' src='cover.xhtml'/>"))
    #expect(try read(fixture).cover == nil)
  }
}
