import HearsayManuscript
import Testing

@Suite("Headings' lines")
struct HeadingLinesTests {
  private static let cases: [(String, [String])] = [
    ("CHAPTER I. The Gate", ["CHAPTER I.", "The Gate"]), ("Chapter 2: The Gate", ["Chapter 2:", "The Gate"]),
    ("CHAPTER III—The Gate", ["CHAPTER III—", "The Gate"]), ("Chapter 4 - The Gate", ["Chapter 4 -", "The Gate"]),
    ("Chapter the Fifth. The Gate", ["Chapter the Fifth.", "The Gate"]), ("IV. The Gate", ["IV.", "The Gate"]),
    ("Chapter Twenty One The Gate", ["Chapter Twenty One", "The Gate"]),
    ("PART ONE: MORNING", ["PART ONE:", "MORNING"]), ("Prologue: The Storm", ["Prologue:", "The Storm"]),
    ("ACT I. SCENE 2.", ["ACT I.", "SCENE 2."]), ("Chapter 3 of 12", ["Chapter 3 of 12"]),
    ("I Was Wrong", ["I Was Wrong"]), ("The Gate", ["The Gate"]), ("Chapter 7", ["Chapter 7"]),
    ("Chapter 3 is where she stopped", ["Chapter 3 is where she stopped"]),
  ]

  @Test("a number and its title are two, whatever stands between", arguments: cases.indices)
  func parted(place: Int) throws {
    let (heading, lines) = Self.cases[place]
    let text = "## \(heading)\n\nThe lamp was lit.\n\n## The End of It\n\nThe boat came in.\n"
    let book = try Manuscript.read(Array(text.utf8), name: "a.md")
    #expect(book.texts(.heading) == lines + ["The End of It"])
    Coverage.check(book)
  }

  @Test("a number without a stop is one where the next chapter's follows")
  func counted() throws {
    let text = ["I THE GATE", "II THE STAIR", "III THE SEA"].map { "<h2>\($0)</h2><p>The lamp was lit.</p>" }.joined()
    let book = try Manuscript.read(Array("<html><body>\(text)</body></html>".utf8), name: "a.html")
    #expect(book.texts(.heading) == ["I", "THE GATE", "II", "THE STAIR", "III", "THE SEA"])
  }

  @Test("are the same in a text, on one line or two, in HTML's break and in two elements")
  func formats() throws {
    let texts = [
      ("a.txt", "CHAPTER I.\nThe Gate\n\n\nThe lamp was lit.\n\n\nCHAPTER II.\nThe Stair\n\n\nThe boat came in.\n"),
      ("a.md", "## CHAPTER I. The Gate\n\nThe lamp was lit.\n\n## CHAPTER II. The Stair\n\nThe boat came in.\n"),
      (
        "a.html",
        "<html><body><h2>CHAPTER I.<br/>The Gate</h2><p>The lamp was lit.</p><h2>CHAPTER II.<br/>The Stair</h2><p>The boat came in.</p></body></html>"
      ),
      (
        "b.html",
        "<html><body><h2>CHAPTER I.</h2><h3>The Gate</h3><p>The lamp was lit.</p><h2>CHAPTER II.</h2><h3>The Stair</h3><p>The boat came in.</p></body></html>"
      ),
    ]
    for (name, text) in texts {
      let book = try Manuscript.read(Array(text.utf8), name: name)
      #expect(book.texts(.heading) == ["CHAPTER I.", "The Gate", "CHAPTER II.", "The Stair"], "\(name)")
      #expect(book.titles == ["CHAPTER I. The Gate", "CHAPTER II. The Stair"], "\(name)")
    }
  }

  @Test(
    "of which there are a great many in a row take no time", .timeLimit(.minutes(2)), arguments: ["txt", "md", "html"])
  func many(format: String) throws {
    let heading = ["txt": "CHAPTER I\n\n", "md": "## CHAPTER I\n\n", "html": "<h2>CHAPTER I</h2>"][format] ?? ""
    let text = (format == "html" ? "<html><body>" : "") + String(repeating: heading, count: 30_000) + "The end came.\n"
    #expect(try Manuscript.read(Array(text.utf8), name: "a.\(format)").chapters.count >= 1)
  }
}
