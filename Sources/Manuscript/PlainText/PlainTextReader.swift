/// Makes a book of a plain text.
struct PlainTextReader {
  private let text: DecodedText

  init(text: DecodedText) { self.text = text }

  /// The book; it has no chapters if nothing is left to read.
  func book() -> Book {
    let bytes = text.bytes
    let lines = TextLine.lines(of: bytes, from: 0)
    let gutenberg = Gutenberg(lines, bytes)
    let work = lines[gutenberg.start..<max(gutenberg.start, gutenberg.end)]
    var omissions: [Book.Omission] = []
    if let first = lines.first, gutenberg.start > 0 {
      let end = lines[gutenberg.start - 1].range.upperBound
      omissions.append(Book.Omission(range: first.range.lowerBound..<end, reason: gutenberg.headerReason))
    }
    let pieces = pieces(of: Array(work), &omissions)
    let headings = HeadingFinder(bytes: bytes, title: gutenberg.title).headings(in: pieces)
    let breaks = WideGaps.parted(pieces, bytes) { headings.roles[$0] == .body && pieces[$0].kind == .prose }
    var assembly = ChapterAssembly(bytes: bytes)
    for place in pieces.indices {
      if breaks.contains(place) {
        // The white space between two paragraphs is what a gap has for a place.
        assembly.breakScene(pieces[place - 1].range.upperBound..<pieces[place].range.lowerBound)
      }
      assembly.add(pieces[place], as: headings.roles[place])
    }
    omissions.append(contentsOf: assembly.omissions)
    if gutenberg.end < lines.count, let last = lines.last {
      let start = lines[max(gutenberg.start, gutenberg.end)].range.lowerBound
      omissions.append(Book.Omission(range: start..<last.range.upperBound, reason: "licence"))
    }
    omissions.sort { $0.range.lowerBound < $1.range.lowerBound }
    return Book(
      title: gutenberg.title ?? headings.title, author: gutenberg.author ?? headings.author,
      language: gutenberg.language ?? LanguageDetector().language(of: bytes[extent(of: work)]), bytes: bytes,
      isFileItself: text.isFileItself, chapters: assembly.finish(), omissions: omissions)
  }

  private func extent(of lines: ArraySlice<TextLine>) -> Range<Int> {
    guard let first = lines.first, let last = lines.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The text's blocks with their kinds, what was put in by others taken out.
  private func pieces(of lines: [TextLine], _ omissions: inout [Book.Omission]) -> [Piece] {
    let bytes = text.bytes
    let verse = VerseRule(lines: lines, bytes)
    let furniture = Furniture(bytes: bytes)
    let limit = lines.last?.range.upperBound ?? 0
    var pieces: [Piece] = []
    var done = 0
    var noteEnd = 0
    let marks = NoteMarks(bytes)
    let blocks = Layout(of: lines, bytes).blocks(of: lines).flatMap { BlockParts.parted($0, bytes) }
    for (place, block) in blocks.enumerated() {
      if place >= noteEnd { noteEnd = place + TranscriberRun.length(at: place, in: blocks, bytes) }
      guard block.range.upperBound > done else { continue }
      var range = block.range
      let reason = place < noteEnd ? "transcriber" : marks.begins(range, of: bytes) ? "note" : nil
      if let reason, range.lowerBound >= done {
        omissions.append(Book.Omission(range: range, reason: reason))
        done = range.upperBound
        continue
      }
      if range.lowerBound >= done, let omission = furniture.omission(of: block, limit: limit) {
        omissions.append(omission)
        done = omission.range.upperBound
      } else if pieces.isEmpty, range.lowerBound >= done, furniture.isCredit(block) {
        omissions.append(Book.Omission(range: range, reason: "transcriber"))
        done = range.upperBound
        continue
      }
      range = WhiteSpace.trimmed(max(range.lowerBound, done)..<max(range.upperBound, done), of: bytes)
      guard !range.isEmpty else { continue }
      let kind: Book.Paragraph.Kind =
        SceneBreak.isBreak(block, bytes) ? .sceneBreak : verse.isVerse(block) ? .verse : .prose
      // Two breaks in a row are one.
      if kind == .sceneBreak, let last = pieces.last, last.kind == .sceneBreak, last.range.upperBound >= done {
        pieces[pieces.count - 1].range = last.range.lowerBound..<range.upperBound
        continue
      }
      let firstLine =
        range
        .lowerBound..<(block.lines.first { $0.range.upperBound > range.lowerBound }?.range.upperBound
        ?? range.upperBound)
      pieces.append(
        Piece(
          range: range, kind: kind, lines: block.lines.count, firstLine: firstLine, gap: block.gap, indent: block.indent
        ))
    }
    return pieces
  }
}
