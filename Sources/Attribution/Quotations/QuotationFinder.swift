import HearsayManuscript

/// Finds the speech of a book: what stands between quotation marks, or after a dialogue dash.
///
/// The convention is told from the whole text, and for each chapter that shows enough of its own. Time is linear.
struct QuotationFinder {
  private struct ScannedParagraph {
    var index: Int
    var range: Range<Int>
    var marks: [QuotationMark]
    var beginsWithDash: Bool
    var isVerse: Bool
    var given: [Quotation]
  }

  /// A paragraph without marks that is shorter than this, in bytes, may stand inside a speech, as verse may.
  private static let inset = 80

  private let detector = ConventionDetector()

  /// The quotations of a book's prose and verse, in text order; they never overlap and never cross a paragraph's end.
  func quotations(in book: Book) -> [Quotation] {
    let chapters = scan(book)
    let words = Apostrophe(bytes: book.bytes)
    let evidence = chapters.map { chapter in
      chapter.reduce(into: ConventionEvidence()) {
        $0.add($1.marks, of: $1.range, beginsWithDash: $1.beginsWithDash, words: words)
      }
    }
    let whole = detector.convention(of: evidence.reduce(into: ConventionEvidence()) { $0.add($1) })
    let actors = whole.usesDashes ? DashActors(bytes: book.bytes) : nil
    return zip(chapters, evidence).flatMap { chapter, evidence in
      var convention = detector.isEnough(evidence) ? detector.convention(of: evidence) : whole
      // A chapter may have but one dash of a book's many.
      if whole.usesDashes { convention.usesDashes = true }
      return read(chapter, with: ParagraphReader(bytes: book.bytes, convention: convention, actors: actors))
    }
  }

  private func scan(_ book: Book) -> [[ScannedParagraph]] {
    let scanner = MarkScanner(bytes: book.bytes)
    var index = -1
    return book.chapters.map { chapter in
      chapter.paragraphs.compactMap { paragraph in
        index += 1
        guard paragraph.kind.isSpoken else { return nil }
        return ScannedParagraph(
          index: index, range: paragraph.range, marks: scanner.marks(in: paragraph.range),
          beginsWithDash: DashDialogue.opening(of: paragraph.range, book.bytes) != nil,
          isVerse: paragraph.kind == .verse,
          given: MarkedSpeech.quotations(of: paragraph, number: index, in: book.bytes))
      }
    }
  }

  private func read(_ chapter: [ScannedParagraph], with reader: ParagraphReader) -> [Quotation] {
    var found: [Quotation] = []
    var open: Glyph.Family?
    var kinds = KindTracker(bytes: reader.bytes)
    for (place, paragraph) in chapter.enumerated() {
      guard paragraph.given.isEmpty else {
        found.append(contentsOf: paragraph.given)
        open = nil
        continue
      }
      let mayStayOpen = place + 1 < chapter.count && goesOn(chapter[place + 1], with: reader)
      let segments = reader.speech(paragraph.marks, of: paragraph.range, after: open, mayStayOpen: mayStayOpen)
      for (segment, kind) in zip(segments, kinds.kinds(of: segments, in: paragraph.range)) {
        guard let kind else { continue }
        let isFirst = segment.outer.lowerBound == paragraph.range.lowerBound
        found.append(
          Quotation(
            outer: segment.outer, inner: TextTrim.trimmed(segment.inner, of: reader.bytes), paragraph: paragraph.index,
            kind: kind,
            continuesPrevious: isFirst && open != nil && open == segment.family, isClosed: segment.isClosed))
      }
      // A few lines of verse may stand inside a speech.
      let isInset = paragraph.marks.isEmpty && (paragraph.isVerse || paragraph.range.count < Self.inset)
      if !isInset { open = segments.last.flatMap { $0.isClosed ? nil : $0.family } }
    }
    return found
  }

  /// Whether a paragraph begins as one that goes on with the speech before it may.
  private func goesOn(_ paragraph: ScannedParagraph, with reader: ParagraphReader) -> Bool {
    if let first = paragraph.marks.first, first.range.lowerBound == paragraph.range.lowerBound {
      return reader.convention.families.contains(first.glyph.family)
    }
    return reader.opensWithDash(paragraph.marks, paragraph.range)
  }
}

extension Book.Paragraph.Kind {
  /// Whether a paragraph of this kind can hold speech.
  var isSpoken: Bool { self == .prose || self == .verse }
}
