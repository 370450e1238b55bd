/// Sets the directions of a play apart whose markup names the speakers: those in brackets, and paragraphs that go on behind a
/// speech and are in italics as a whole, or bring somebody on or off.
enum MarkedPlay {
  static func setDirectionsApart(_ book: inout Book) {
    for chapter in book.chapters.indices {
      var before: String?
      for place in book.chapters[chapter].paragraphs.indices {
        let paragraph = book.chapters[chapter].paragraphs[place]
        let speaker = paragraph.marks.lazy.compactMap(\.speaker).first
        book.chapters[chapter].paragraphs[place].marks = marks(of: paragraph, before: before, in: book.bytes)
        before = speaker
      }
    }
  }

  private static func marks(of paragraph: Book.Paragraph, before: String?, in bytes: [UInt8]) -> [Book.Mark] {
    guard let first = paragraph.marks.first(where: \.isSpeaker) else { return paragraph.marks }
    let goesOn = first.speaker == before && first.range.lowerBound == paragraph.range.lowerBound
    if goesOn, paragraph.isAllStressed || PlayDirection.isWhole(paragraph.range, in: bytes) {
      return paragraph.marks.filter { !$0.isSpeaker }
    }
    return paragraph.marks.flatMap { mark in
      mark.isSpeaker
        ? PlayDirection.said(mark.range, in: bytes).map { Book.Mark(range: $0, kind: mark.kind) } : [mark]
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
