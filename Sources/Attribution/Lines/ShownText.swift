import HearsayManuscript

/// A book's text as its script shows it: the signs around emphasis, soft hyphens and other signs without width or sound are
/// marked as nothing to show. No place moves.
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
    hideInvisible(&bytes)
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

  /// U+00AD, U+200B, U+200E and U+200F, U+202A to U+202E, U+2060, U+2066 to U+2069, U+FEFF.
  private static func hideInvisible(_ bytes: inout [UInt8]) {
    var place = 0
    while place + 1 < bytes.count {
      let width: Int
      switch (bytes[place], bytes[place + 1], place + 2 < bytes.count ? bytes[place + 2] : 0) {
      case (0xC2, 0xAD, _): width = 2
      case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0),
        (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xBB, 0xBF):
        width = 3
      default:
        place += 1
        continue
      }
      for sign in place..<place + width { bytes[sign] = nothing }
      place += width
    }
  }
}
