import HearsayManuscript
import Testing

@Suite("The same book in every format")
struct SameBookTests {
  private static let prose =
    "The lamp was lit, and the boat came in before the tide had turned; nobody spoke for an hour."
  /// What a plain text leaves to be found, so that markup may name the chapters alone: h for a heading, b for a break.
  private static let parts: [(kind: Character, text: String)] = [
    ("p", "THE LAMP ON THE HILL"), ("p", "by Ann Other"), ("p", "CONTENTS"), ("p", "I. THE ROAD"),
    ("p", "II. THE CART"),
    ("p", "III. THE MILL"), ("h", "I"), ("p", "THE ROAD"), ("p", prose), ("b", ""), ("b", ""),
    ("p", "“Come in,” said Anna."),
    ("h", "II"), ("p", "WHAT THE CART BROUGHT TO THE Albatross"), ("p", prose), ("p", "“Sit down.”"), ("h", "III"),
    ("p", "THE MILL"), ("p", prose), ("p", prose), ("p", prose), ("p", prose),
  ]

  private static func joined(_ form: (Character, String) -> String) -> String {
    parts.map(form).joined(separator: "\n\n")
  }
  private static let page = joined { kind, text in
    kind == "h" ? "<h2>\(text)</h2>" : kind == "b" ? "<hr/>" : "<p>\(text)</p>"
  }

  private static func bytes(_ format: String) -> [UInt8] {
    switch format {
    case "html":
      return Array("<html lang=\"en\"><head><title>The Lamp on the Hill</title></head><body>\(page)</body></html>".utf8)
    case "md": return Array(joined { $0 == "h" ? "## \($1)" : $0 == "b" ? "---" : $1 }.utf8)
    case "epub":
      var fixture = EPUBFixture([("one", "The Lamp on the Hill", page)])
      fixture.edit("OPS/book.opf", "Gull &amp; Point", "The Lamp on the Hill")
      return fixture.zip.stored()
    default: return Array(joined { $0 == "b" ? "* * *" : $1 }.utf8)
    }
  }

  @Test(
    "has its title, contents page, chapters' titles and breaks found where markup does not name them",
    arguments: [
      "html", "md", "epub",
    ])
  func found(format: String) throws {
    let text = try Manuscript.read(Self.bytes("txt"), name: "a.txt")
    let book = try Manuscript.read(Self.bytes(format), name: "a.\(format)")
    #expect(book.paragraphs.map(\.kind) == text.paragraphs.map(\.kind))
    for kind in [Book.Paragraph.Kind.prose, .heading] { #expect(book.texts(kind) == text.texts(kind)) }
    #expect(book.titles.last == "III: THE MILL" && text.titles.last == "III: THE MILL")
    #expect(book.omissions.contains { $0.reason == "contents" })
    Coverage.check(book)
  }

  @Test("has what pandoc writes as HTML inside Markdown, in quotations too")
  func rawBlocks() throws {
    let text = """
      ---
      title: The Lamp
      description: |
        A story
        of a lamp
      author:
      - Ann Other
      ---

      ::: {.a}
      > ::: {role="presentation"}
      > The mill, near the road.
      > :::
      >
      > I write in haste.
      >
      > ```{=html}
      > <footer role="presentation">
      > ```
      > *Ann* Hill,
      >
      > at the mill.
      >
      > ```{=html}
      > </footer>
      > ```
      :::

      ```{=latex}
      \\\\newpage
      ```

      The end of it.
      """
    let book = try Manuscript.read(Array(text.utf8), name: "a.md")
    #expect(
      book.texts() == ["The mill, near the road.", "I write in haste.", "Ann Hill,", "at the mill.", "The end of it."])
    #expect(book.title == "The Lamp" && book.author == "Ann Other")
  }
}
