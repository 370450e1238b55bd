import HearsayManuscript

@testable import HearsayAttribution

/// A text whose expected speech stands between ⟦ and ⟧, its paragraphs parted by blank lines.
struct MarkedText {
  let book: Book
  /// The marked stretches.
  let expected: [String]

  init(_ marked: String) {
    var plain = ""
    var expected: [String] = []
    var open: String?
    for character in marked {
      switch character {
      case "⟦": open = ""
      case "⟧":
        if let words = open { expected.append(words) }
        open = nil
      default:
        plain.append(character)
        open?.append(character)
      }
    }
    book = Book(plain: plain)
    self.expected = expected
  }

  /// What the finder finds.
  var found: [String] { quotations.map { book.text(in: $0.inner) } }

  /// The finder's quotations.
  var quotations: [Quotation] { QuotationFinder().quotations(in: book) }
}

extension Book {
  /// A book of one chapter, its paragraphs parted by blank lines, with nothing made a heading.
  init(plain: String) {
    let bytes = Array(plain.utf8)
    var paragraphs: [Paragraph] = []
    var start: Int?
    var end = 0
    var newlines = 0
    for (place, byte) in bytes.enumerated() {
      if byte == 0x0A {
        newlines += 1
      } else if byte > 0x20 {
        if newlines > 1, let first = start {
          paragraphs.append(Paragraph(range: first..<end))
          start = nil
        }
        start = start ?? place
        end = place + 1
        newlines = 0
      }
    }
    if let first = start { paragraphs.append(Paragraph(range: first..<end)) }
    self.init(bytes: bytes, chapters: [Chapter(paragraphs: paragraphs)])
  }
}
