import HearsayManuscript
import Testing

@Suite("Headings")
struct HeadingTests {
  private static let prose = """
    The road ran on between the hedges and over the hill, and all that day nobody
    came along it but a carter with an empty cart, who did not look up.
    """

  private func book(_ headings: [String], front: String = "") throws -> Book {
    try read(front + headings.map { "\($0)\n\n\(Self.prose)\n\n\"NO!\"\n\n\(Self.prose)\n\n\n" }.joined())
  }

  @Test(
    "begin chapters",
    arguments: [
      ["Chapter 1", "Chapter 2"], ["CHAPTER IV.", "CHAPTER V."], ["Chapter the First", "Chapter the Second"],
      ["BOOK ONE", "BOOK TWO"], ["PART I", "PART II"], ["I", "II", "III"], ["1", "2", "3"], ["I.", "II."],
      ["I. A DARK ROAD", "II. THE CART"], ["1. The Road", "2. The Cart"], ["Prologue", "Chapter One", "Epilogue"],
      ["# The Road", "## The Cart"], ["    THE DARK ROAD", "\n\n\n    THE CART"], ["Chapitre premier", "Chapitre II"],
      ["Erstes Kapitel", "Zweites Kapitel"], ["Chapter Twenty-One", "Chapter Twenty-Two"], ["- 1 -", "- 2 -"],
      ["VOLUME II: The Sea", "VOLUME III: The Land"], ["Chapter 1: The Road", "Chapter 2: The Cart"],
      ["§ 1", "§ 2"], ["<1>", "<2>"], ["chapter one", "chapter two"], ["CHAPTER\nI", "CHAPTER\nII"],
      ["Chapter 1/12", "Chapter 2/12"], ["Chapter 1\n---------", "Chapter 2\n---------"],
      ["1. The cart comes", "2. The road is dark"], ["Day One", "Day Two"], ["Luku 1", "Luku 2"],
      ["1. fejezet", "2. fejezet"], ["Das erste Kapitel", "Das zweite Kapitel"], ["Глава первая", "Глава вторая"],
      ["CAPITOLO PRIMO", "CAPITOLO SECONDO"], ["PARTE PRIMA", "PARTE SECONDA"],
      ["Rozdział pierwszy", "Rozdział drugi"],
      ["DEUXIEME PARTIE", "TROISIEME PARTIE"], ["CAPÍTULO NOVENO", "CAPÍTULO ÚLTIMO"], ["第一章", "第二章"],
    ])
  func chapters(headings: [String]) throws {
    let front = "THE STORY\n\nby Ann Other\n\n\n"
    let book = try book(headings, front: front)
    #expect(book.chapters.count == headings.count)
    #expect(book.chapters.allSatisfy { $0.title != nil })
    #expect(book.title == "THE STORY")
    #expect(book.author == "Ann Other")
  }

  @Test("take the title line under them, and parts the first chapter's")
  func titles() throws {
    let book = try book([
      "PART ONE\n\n\nCHAPTER I\n\nTHE ROAD", "CHAPTER II.\nIn Which a Cart Comes", "CHAPTER III\n\nThe Cart",
    ])
    #expect(
      book.titles == ["PART ONE, CHAPTER I: THE ROAD", "CHAPTER II. In Which a Cart Comes", "CHAPTER III: The Cart"])
  }

  @Test(
    "are not short lines of prose",
    arguments: [
      "NO!", "STOP THAT,", "\"CHAPTER ONE\"", "Part of him laughed.", "Book after book fell.", "I was late.",
      "Chapter 3 is dull.",
      "\"Well\"", "He said", "— Non", "I", "Letter in hand, he came.", "Scene after scene.", "Act now.",
      "1984 was dry.", "1. Light the lamp", "Day One", "chapter one was dull.", "Step 1",
    ])
  func notHeadings(line: String) throws {
    let book = try read("\(Self.prose)\n\n\(line)\n\n\(Self.prose)\n")
    #expect(book.chapters.count == 1)
    #expect(book.texts(.heading) == [])
  }

  @Test("that stand close below the book's title are the first chapter's; a part's title has its chapter below it")
  func first() throws {
    let tales = try read(
      "THE LAMP\n\n"
        + ["THE STORM", "THE CALM", "A BOAT COMES"].map { "\($0)\n\n\(Self.prose)\n\n\(Self.prose)\n\n\n" }.joined())
    #expect(tales.titles == ["THE STORM", "THE CALM", "A BOAT COMES"] && tales.title == "THE LAMP")
    let parts = try book(["Part One\n\nThe Sea\n\n\nChapter 1", "Chapter 2"], front: "The Lamp\n\n\n")
    #expect(parts.titles == ["Part One: The Sea, Chapter 1", "Chapter 2"])
  }

  @Test("the book's title stands above its author, below a name and an address")
  func manuscript() throws {
    let front = "Ann Other\n\n14 Harbour Row\n\nann@other.example\n\nTHE LAMP\n\nby\n\nAnn Other\n\n"
    let book = try book(["CHAPTER ONE", "CHAPTER TWO"], front: front)
    #expect(book.title == "THE LAMP" && book.author == "Ann Other")
    #expect(book.titles == [nil, "CHAPTER ONE", "CHAPTER TWO"])
    let dated = try self.book(["CHAPTER ONE", "CHAPTER TWO"], front: "THE LAMP\n\n(1814)\n\nBy Ann Other\n\n")
    #expect(dated.title == "THE LAMP" && dated.titles == ["CHAPTER ONE", "CHAPTER TWO"])
  }

  @Test("a list's numbers are none")
  func list() throws {
    let list = (1...4).map { "\($0). Light the lamp\n\n" }.joined()
    #expect(try read("\(Self.prose)\n\n\(list)\(Self.prose)\n").texts(.heading) == [])
  }

  @Test(
    "a contents page behind the last chapter is left out",
    arguments: [
      "TABLE DES MATIÈRES\n\nI. La route 1\n\nII. La charrette 9\n",
      "ÍNDICE\n\n      Páginas.\n\nI. El camino   5\nII. El carro   12\n",
      "INDICE\n\n  CAPITOLO I      pag. 5\n  CAPITOLO II       12\n",
    ])
  func lastContents(page: String) throws {
    let book = try book(["I", "II", "III", "IV"].map { "CHAPTER \($0)" }, front: "THE STORY\n\n\n" + "")
    let read = try read(book.text(in: 0..<book.bytes.count) + page)
    #expect(read.titles == book.titles)
    #expect(read.omissions.map(\.reason) == ["contents"])
  }

  @Test("numbers that number pages are left out")
  func pageNumbers() throws {
    let book = try read((1...30).map { "\(Self.prose)\n\n\($0)\n\n" }.joined())
    #expect(book.chapters.count == 1)
    #expect(book.omitted.count == 30)
  }

  @Test(
    "a contents page makes no empty chapters",
    arguments: [
      "CONTENTS\n\nCHAPTER I. The Road\nCHAPTER II. The Cart\nCHAPTER III. The Hill\n\n\n",
      "Contents\n\nCHAPTER I\n\nCHAPTER II\n\nCHAPTER III\n\n\n",
      "CHAPTER I\n\nCHAPTER II\n\nCHAPTER III\n\nCHAPTER IV\n\n\n",
      "TABLE OF CONTENTS\n\nI. The Road ..... 3\nII. The Cart ..... 20\nIII. The Hill ..... 44\n\n\n",
    ])
  func contents(page: String) throws {
    let headings = ["CHAPTER I", "CHAPTER II", "CHAPTER III", "CHAPTER IV"]
    let book = try book(headings, front: "THE STORY\n\n\n" + page)
    #expect(book.titles == headings)
    #expect(book.omissions.map(\.reason) == ["contents"])
  }

  @Test("tell front and back matter from the story")
  func matter() throws {
    let book = try book(
      ["Chapter 1", "Chapter 2"], front: "THE STORY\n\nImprint\n\nPrinted by nobody.\n\n\n")
    #expect(book.titles == [nil, "Chapter 1", "Chapter 2"])
    #expect(book.omissions.map(\.reason) == ["front matter"])
    let whole = try read(
      "Chapter 1\n\n\(Self.prose)\n\nIndex\n\n\(Self.prose)\n\n\nChapter 2\n\n\(Self.prose)\n\n\nColophon\n\nSet by hand.\n"
    )
    #expect(whole.titles == ["Chapter 1", "Chapter 2"])
    #expect(whole.omitted == ["back matter: Colophon\n\nSet by han"])
    let titled = try self.book(["Chapter 1", "Chapter 2", "Colophon: The Story"])
    #expect(titled.titles == ["Chapter 1", "Chapter 2"])
  }

  @Test("of a contents page are headings where they return")
  func unnumbered() throws {
    let book = try book(["The Road", "The Cart"], front: "Two Tales\n\n\nContents\n\nThe Road\nThe Cart\n\n\n")
    #expect(book.titles == ["The Road", "The Cart"])
    #expect(book.title == "Two Tales")
  }

  @Test("tell a book of tales from the sections that one of them has")
  func tales() throws {
    let tale = String(repeating: Self.prose + "\n\n", count: 60)
    let book = try read(
      "Four Tales\n\nThe Road\n\nI\n\n\(tale)II\n\n\(tale)The Cart\n\n\(tale)The Mill by the Road\n\n\(tale)\(tale)The Gate\n\n\(tale)"
    )
    #expect(book.titles == ["The Road", "The Cart", "The Mill by the Road", "The Gate"])
    #expect(
      book.texts(.heading) == ["Four Tales", "The Road", "I", "II", "The Cart", "The Mill by the Road", "The Gate"])
  }

  @Test("take a title under a number though a name in it is not in capitals")
  func mostlyCapitals() throws {
    let book = try book(["I\n\nTHE ROAD", "II\n\nWHAT HAPPENED ON THE «Albatross»"])
    #expect(book.titles == ["I: THE ROAD", "II: WHAT HAPPENED ON THE «Albatross»"])
  }

  @Test("are not needed: a story without any is one chapter")
  func none() throws {
    let book = try read("All the Roads\n\n\(Self.prose)\n\n\(Self.prose)\n")
    #expect(book.titles == [nil])
    #expect(book.title == "All the Roads")
    #expect(book.texts(.heading) == ["All the Roads"])
  }
}
