import HearsayManuscript
import Testing

@Suite("EPUBs as their makers set them")
struct MakersTests {
  private static let story = "<p>The lamp was lit.</p><p>The boat came in.</p>"

  private func read(_ chapters: [EPUBFixture.Chapter], nav: String? = nil) throws -> Book {
    try Manuscript.read(EPUBFixture(chapters, nav: nav).zip.stored(), name: "a.epub")
  }

  @Test("a title page before the contents is front matter, and no part of the first chapter's title")
  func titlePage() throws {
    let nav = """
      <li><a href="text/a.xhtml">Gull &amp; Point</a></li><li><a href="text/a.xhtml#by">by Ann Other</a></li>
      <li><a href="text/a.xhtml#toc">Contents</a></li><li><a href="text/a.xhtml#one">The Gate</a></li>
      <li><a href="text/b.xhtml">The Stair</a></li>
      """
    let front = #"<h1>Gull &amp; Point</h1><h2 id="by">by Ann Other</h2><h2 id="toc">Contents</h2>"#
    let list = (1...4).map { #"<p><a href="b.xhtml">Entry \#($0)</a></p>"# }.joined()
    let book = try read(
      [
        ("a", "", front + list + #"<h2 id="one">The Gate</h2>"# + Self.story),
        ("b", "", "<h2>The Stair</h2>" + Self.story),
      ],
      nav: nav)
    #expect(book.titles == ["The Gate", "The Stair"])
  }

  @Test(
    "what stands around the story is told by its title in several languages",
    arguments: [
      ["Page de titre", "Mentions légales", "Remerciements", "Du même auteur", "À propos de l’auteur", "Notes"],
      ["Titelseite", "Impressum", "Danksagung", "Über die Autorin", "Anmerkungen"],
      ["Portada", "Créditos", "Agradecimientos", "Sobre el autor", "Notas"],
      ["Frontespizio", "Crediti", "Ringraziamenti", "Sull’autore", "Note"],
    ])
  func languages(titles: [String]) throws {
    let other = titles.enumerated().map { ("m\($0.offset)", $0.element, "<p>Nobody wants to hear this.</p>") }
    let story = ["One", "Two"].map { ($0.lowercased(), $0, "<h2>\($0)</h2>" + Self.story) }
    let book = try read(Array(other.prefix(2)) + story + Array(other.dropFirst(2)))
    #expect(book.titles == ["One", "Two"])
    #expect(book.omissions.compactMap(\.title) == titles)
  }

  @Test("a part that leads nowhere names its first chapter; printed pages are no chapters")
  func labels() throws {
    let files = ["a", "b", "c"].map { ($0, "", "<h2>Under \($0)</h2>" + Self.story) }
    func entries(_ titles: [String]) -> String {
      zip(titles, ["a", "b", "c"]).map { #"<li><a href="text/\#($1).xhtml">\#($0)</a></li>"# }.joined()
    }
    let parts = "<li><span>Book One</span><ol>" + entries(["Dawn", "Noon", "Dusk"]) + "</ol></li>"
    #expect(try read(files, nav: parts).titles == ["Book One, Dawn", "Noon", "Dusk"])
    let pages = entries(["Page 1", "Page 2", "Page 3"])
    #expect(try read(files, nav: pages).titles == ["Under a", "Under b", "Under c"])
  }

  @Test("a title that is a plain paragraph is a heading where the navigation calls it one")
  func plainTitles() throws {
    let book = try read([
      ("a", "1 The Gate", #"<p class="CN">1</p><p class="CT">The <span>Gate</span></p>"# + Self.story),
      ("b", "The Stair", "<p>2</p><p>The Stair</p>" + Self.story), ("c", "The Sea", Self.story),
    ])
    #expect(book.texts(.heading) == ["1", "The Gate", "2", "The Stair"])
  }

  @Test(
    "a dedication or an epigraph on a page of its own is read though nothing names it",
    arguments: [
      "<p>For Joss, who kept the light.</p>", "<p>The sea has no back door.</p><p>—Old saying</p>", "<p>À ma sœur</p>",
    ])
  func dedication(page: String) throws {
    let book = try read([
      ("t", "", "<p>Gull Press</p>"), ("d", "", page), ("a", "One", Self.story), ("b", "Two", Self.story),
    ])
    #expect(book.titles == [nil, "One", "Two"])
    #expect(book.omissions.map(\.reason) == ["front matter"])
  }

  @Test("a publisher's last page, and who made the file, are no part of the story")
  func notices() throws {
    let made = "<p>This book was produced in EPUB format by a machine.</p><p>It may have errors.</p>"
    let book = try read([
      ("n", "Notice", made), ("a", "One", Self.story), ("b", "Two", Self.story),
      ("e", "", "<p>www.gull.example</p><p>Fish for all</p>"),
    ])
    #expect(book.titles == ["One", "Two"])
    #expect(book.texts() == ["The lamp was lit.", "The boat came in.", "The lamp was lit.", "The boat came in."])
  }

  @Test(
    "names of classes are not believed where a converter has given one to every paragraph",
    arguments: ["author", "footnote"])
  func classes(name: String) throws {
    let story = Self.story.replacing("<p>", with: "<p class=\"\(name)\">")
    let book = try read((1...4).map { ("c\($0)", "Chapter \($0)", "<h2>Chapter \($0)</h2>" + story) })
    #expect(book.titles.count == 4 && book.texts().count == 8)
  }

  @Test("a scene break that is a picture is one")
  func ornaments() throws {
    let book = try read([
      ("a", "One", Self.story + "<div class=\"ornamental-break\"><img alt=\"\" src=\"o.png\"/></div>" + Self.story)
    ])
    #expect(book.texts(.sceneBreak) == ["* * *"])
  }

  @Test("a copyright page that nothing names is one; a story that speaks of copyright is none")
  func copyright() throws {
    let page = "<p>Copyright © 2011 Ann Other.</p><p>All rights reserved.</p><p>ISBN 978-1-23-456789-0</p>"
    let tale = "<p>“The copyright is mine,” said Ann.</p>"
    let book = try read([("s", "Start", page), ("a", "One", tale + Self.story), ("b", "Two", Self.story)])
    #expect(book.titles == ["One", "Two"])
    #expect(book.omissions.first?.reason == "licence")
  }
}
