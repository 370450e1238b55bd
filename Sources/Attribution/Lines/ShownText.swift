import HearsayManuscript

/// A book's text as its script shows it: the signs around emphasis are marked as nothing to show. No place moves.
enum ShownText {
  /// Stands where nothing is shown: a control character that no text shows.
  static let nothing: UInt8 = 0x7F

  /// The text, as many bytes as the book has.
  static func bytes(of book: Book) -> [UInt8] {
    var bytes = book.bytes
    for paragraph in book.chapters.lazy.flatMap(\.paragraphs) {
      for mark in paragraph.marks where mark.kind == .emphasis {
        hideSigns(around: mark.range, in: paragraph.range, &bytes)
      }
    }
    return bytes
  }

  /// Up to two of the same sign, `_` or `*`, on both sides.
  private static func hideSigns(around mark: Range<Int>, in paragraph: Range<Int>, _ bytes: inout [UInt8]) {
    var (before, after) = (mark.lowerBound - 1, mark.upperBound)
    for _ in 0..<2 {
      guard before >= paragraph.lowerBound, after < paragraph.upperBound, bytes[before] == bytes[after],
        bytes[before] == UInt8(ascii: "_") || bytes[before] == UInt8(ascii: "*")
      else { return }
      (bytes[before], bytes[after]) = (nothing, nothing)
      (before, after) = (before - 1, after + 1)
    }
  }
}
