import HearsayManuscript
import Testing

/// Nothing is lost: paragraphs and omissions cover all that is no white space, in order, each byte once.
enum Coverage {
  /// - Parameter name: what the book is called where it fails.
  static func check(_ book: Book, _ name: Comment = "") {
    let ranges = (book.paragraphs.map(\.range) + book.omissions.map(\.range)).sorted { $0.lowerBound < $1.lowerBound }
    let order = book.paragraphs.map(\.range.lowerBound)
    #expect(order == order.sorted(), name)
    var end = 0
    for range in ranges {
      #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= book.bytes.count, name)
      guard range.lowerBound >= end, range.upperBound <= book.bytes.count else { return }
      expectBlank(book, end..<range.lowerBound, name)
      end = range.upperBound
    }
    expectBlank(book, end..<book.bytes.count, name)
    for paragraph in book.paragraphs {
      for mark in paragraph.marks {
        #expect(
          paragraph.range.lowerBound <= mark.range.lowerBound && mark.range.upperBound <= paragraph.range.upperBound,
          name)
      }
    }
  }

  private static func expectBlank(_ book: Book, _ gap: Range<Int>, _ name: Comment) {
    let text = book.text(in: gap)
    let isBlank = text.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.value <= 0x20 || $0.value == 0x200B || $0.value == 0xFEFF
    }
    #expect(isBlank, "\(name): left out without a reason: \(text)")
  }
}
