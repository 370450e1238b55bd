/// Counts what a book's text costs to find its speakers in: memory goes with its words and its quotations.
struct TextLoad {
  /// Runs of letters, and signs of ASCII besides.
  private(set) var words = 0
  /// Opening quotation marks, dashes that begin a paragraph, and half of the straight marks.
  var quotations: Int { openings + straight / 2 }
  private var openings = 0
  private var straight = 0

  init(of book: Book) {
    for chapter in book.chapters {
      for paragraph in chapter.paragraphs {
        let text = book.bytes[paragraph.range]
        if text.starts(with: "—".utf8) || text.starts(with: "–".utf8) { openings += 1 }
        add(text)
      }
    }
  }

  private mutating func add(_ text: ArraySlice<UInt8>) {
    var isInside = false
    var last: UInt8 = 0x20
    for place in text.indices {
      let byte = text[place]
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...:
        if !isInside { words += 1 }
        isInside = true
        if byte >= 0xC2, isOpening(text[place...].prefix(3)) { openings += 1 }
      default:
        isInside = false
        if byte > 0x20 { words += 1 }
        if byte == UInt8(ascii: "\"") { straight += 1 }
        if byte == UInt8(ascii: "'"), last <= 0x20 { openings += 1 }
      }
      last = byte
    }
  }

  /// Whether “ „ ‘ « or ‹ stands here.
  private func isOpening(_ sign: ArraySlice<UInt8>) -> Bool {
    sign.elementsEqual("“".utf8) || sign.elementsEqual("„".utf8) || sign.elementsEqual("‘".utf8)
      || sign.elementsEqual("‹".utf8) || sign.starts(with: "«".utf8)
  }
}
