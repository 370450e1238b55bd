/// Makes a chapter's number and its title two headings, however the manuscript sets them: on two lines, in two elements or
/// on one line. They are read with a pause between, and the same story in another format has the same lines.
enum HeadingLines {
  static func part(_ book: inout Book) {
    let numbers = bareNumbers(of: book)
    for chapter in book.chapters.indices {
      book.chapters[chapter].paragraphs = book.chapters[chapter].paragraphs.flatMap { paragraph in
        paragraph.kind == .heading ? parted(paragraph, numbers, book.bytes) : [paragraph]
      }
    }
  }

  private static func parted(_ heading: Book.Paragraph, _ numbers: Set<Int>, _ bytes: [UInt8]) -> [Book.Paragraph] {
    guard let found = HeadingLabel(heading.range, bytes) else { return [heading] }
    if let number = found.bareNumber, !numbers.contains(number - 1), !numbers.contains(number + 1) { return [heading] }
    return [part(found.label, of: heading)] + parted(part(found.title, of: heading), numbers, bytes)
  }

  private static func part(_ range: Range<Int>, of heading: Book.Paragraph) -> Book.Paragraph {
    var part = heading
    part.range = range
    part.marks = heading.marks.compactMap { mark in
      let inside = mark.range.clamped(to: range)
      return inside.isEmpty ? nil : Book.Mark(range: inside, kind: mark.kind)
    }
    return part
  }

  /// The numbers that stand before titles without a stop: headings count with them where one follows another.
  private static func bareNumbers(of book: Book) -> Set<Int> {
    Set(
      book.chapters.lazy.flatMap(\.paragraphs).filter { $0.kind == .heading }
        .compactMap { HeadingLabel($0.range, book.bytes)?.bareNumber })
  }
}
