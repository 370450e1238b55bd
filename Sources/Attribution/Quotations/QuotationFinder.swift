import HearsayManuscript

/// Finds the speech of a book: what stands between quotation marks, or after a dialogue dash.
struct QuotationFinder {
  /// The quotations of a book's prose and verse, in text order; they never overlap and never cross a paragraph's end.
  func quotations(in book: Book) -> [Quotation] {
    let scanner = MarkScanner(bytes: book.bytes)
    let judge = SpeechJudge(bytes: book.bytes)
    let convention = Convention()
    let pairing = MarkPairing(
      convention: convention, costs: MarkCosts(bytes: book.bytes, convention: convention))
    let paragraphs = book.chapters.flatMap(\.paragraphs)
    let marks = paragraphs.map { $0.kind.isSpoken ? scanner.marks(in: $0.range) : [] }
    var found: [Quotation] = []
    var openFamily: Glyph.Family?
    for (index, paragraph) in paragraphs.enumerated() where paragraph.kind.isSpoken {
      let next = paragraphs.indices.contains(index + 1) ? marks[index + 1].first : nil
      let mayStayOpen = next.map { $0.range.lowerBound == paragraphs[index + 1].range.lowerBound } ?? false
      let segments = pairing.segments(marks[index], of: paragraph.range, mayStayOpen: mayStayOpen)
      for segment in segments where judge.isSpeech(segment, of: paragraph.range) {
        let isFirst = segment.outer.lowerBound == paragraph.range.lowerBound
        found.append(
          Quotation(
            outer: segment.outer, inner: judge.trimmed(segment.inner), paragraph: index,
            continuesPrevious: isFirst && openFamily == segment.family, isClosed: segment.isClosed))
      }
      openFamily = segments.last.flatMap { $0.isClosed ? nil : $0.family }
    }
    return found
  }
}

extension Book.Paragraph.Kind {
  /// Whether a paragraph of this kind can hold speech.
  var isSpoken: Bool { self == .prose || self == .verse }
}
