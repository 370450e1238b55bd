/// Puts paragraphs into chapters; what has no text of its own makes no chapter.
struct ChapterAssembly {
  private let emphasis: Emphasis
  private let bytes: [UInt8]
  private var chapters: [Book.Chapter] = []
  private var current = Book.Chapter(paragraphs: [])
  /// Whether the current chapter still waits for its first text after its headings.
  private var awaitsText = false
  private var lastWasOmitted = false
  /// What was left out.
  private(set) var omissions: [Book.Omission] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
    emphasis = Emphasis(bytes: bytes)
  }

  mutating func add(_ piece: Piece, as role: PieceRole) {
    switch role {
    case .contents: omit(piece.range, "contents")
    case .pageNumber: omit(piece.range, "page number")
    case .body:
      let marks = piece.kind == .sceneBreak ? [] : emphasis.marks(in: piece.range)
      current.paragraphs.append(Book.Paragraph(kind: piece.kind, range: piece.range, marks: marks))
      awaitsText = false
    case .bookTitle, .section: current.paragraphs.append(heading(piece))
    case .heading:
      let title = title(of: piece)
      if awaitsText, let before = current.title {
        // "Colophon", and the book's title below it; a heading is no novel.
        if before.utf8.count <= HeadingTitle.longest, MatterWords.always[PieceText.folded(before)]?.isRead != false {
          current.title = before + ", " + title
        }
      } else {
        close()
        current = Book.Chapter(title: title, paragraphs: [])
      }
      current.paragraphs.append(heading(piece))
      awaitsText = true
    case .subtitle:
      let title = PieceText.collapsed(bytes[piece.range]).replacing("_", with: "")
      current.title = current.title.map { join($0, title) } ?? title
      current.paragraphs.append(heading(piece))
    }
    lastWasOmitted = role == .contents || role == .pageNumber
  }

  /// A scene ends at a gap.
  mutating func breakScene(_ gap: Range<Int>) {
    current.paragraphs.append(Book.Paragraph(kind: .sceneBreak, range: gap))
  }

  /// All chapters.
  mutating func finish() -> [Book.Chapter] {
    close()
    return chapters
  }

  private mutating func close() {
    if !current.paragraphs.isEmpty { chapters.append(current) }
    current = Book.Chapter(paragraphs: [])
  }

  private mutating func omit(_ range: Range<Int>, _ reason: String) {
    // An illustration between two entries is left out by itself.
    if lastWasOmitted, let last = omissions.last, last.reason == reason,
      WhiteSpace.trimmed(last.range.upperBound..<range.lowerBound, of: bytes).isEmpty
    {
      omissions[omissions.count - 1].range = last.range.lowerBound..<range.upperBound
    } else {
      omissions.append(Book.Omission(range: range, reason: reason))
    }
  }

  private func heading(_ piece: Piece) -> Book.Paragraph {
    Book.Paragraph(kind: .heading, range: piece.range, marks: emphasis.marks(in: piece.range))
  }

  private func title(of piece: Piece) -> String {
    let first = PieceText.collapsed(bytes[piece.firstLine]).trimming("#*_=~+[] ")
    guard piece.lines > 1 else { return first }
    let rest = PieceText.collapsed(bytes[piece.firstLine.upperBound..<piece.range.upperBound])
    if rest.isEmpty { return first }
    // "CHAPTER" and its number on two lines.
    if HeadingForm(first)?.isNumbered != true, HeadingForm.isLabel(first + " " + rest) { return first + " " + rest }
    return first.split(separator: " ").count <= 3 ? join(first, rest) : first + " " + rest
  }

  private func join(_ label: String, _ title: String) -> String {
    label.last.map { ".:,!?".contains($0) } ?? true ? label + " " + title : label + ": " + title
  }
}
