/// Marks who speaks in a play in which names stand before the speeches (``PlaySurvey`` tells it from any other book).
///
/// A name is left out of the reading; directions in brackets, and those that bring somebody on or off, stay narration.
struct PlayMarker {
  private var book: Book
  private let bytes: [UInt8]
  private let survey: PlaySurvey
  private var speaker: String?
  /// Whether a name still waits for its speech.
  private var awaitsSpeech = false

  /// Marks the speeches of a book that is a play; any other is left as it is. In one whose markup names its speakers only
  /// the directions are looked for.
  static func mark(_ book: inout Book) {
    let isMarked = book.chapters.contains { $0.paragraphs.contains { $0.marks.contains { $0.isSpeaker } } }
    if isMarked { return MarkedPlay.setDirectionsApart(&book) }
    guard let survey = PlaySurvey(book) else { return }
    var marker = PlayMarker(book: book, bytes: book.bytes, survey: survey)
    marker.run()
    book = marker.book
  }

  private init(book: Book, bytes: [UInt8], survey: PlaySurvey) {
    self.book = book
    self.bytes = bytes
    self.survey = survey
  }

  private mutating func run() {
    var chapters: [Book.Chapter] = []
    var place = 0
    for chapter in book.chapters {
      var marked = chapter
      marked.paragraphs = []
      var lostHeading = false
      for paragraph in chapter.paragraphs {
        let labels = survey.labels[place] ?? []
        if paragraph.kind == .heading, !labels.isEmpty { lostHeading = true }
        marked.paragraphs += spoken(paragraph, labels, isRoster: survey.roster.paragraphs.contains(place))
        place += 1
      }
      if lostHeading { marked.title = title(of: marked) }
      // A name on a line of its own may have been taken for a chapter's heading.
      if lostHeading, marked.title == nil, var last = chapters.popLast() {
        last.paragraphs += marked.paragraphs
        chapters.append(last)
      } else if !marked.paragraphs.isEmpty {
        chapters.append(marked)
      }
    }
    book.chapters = chapters
    book.omissions.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The title that a chapter's headings give that are left.
  private func title(of chapter: Book.Chapter) -> String? {
    let headings = chapter.paragraphs.prefix { $0.kind == .heading }.map { PieceText.collapsed(bytes[$0.range]) }
    return headings.reduce(nil) { title, heading in title.map { HeadingTitle.joined($0, heading) } ?? heading }
  }

  /// A paragraph with its speeches marked, each a paragraph of its own.
  private mutating func spoken(_ paragraph: Book.Paragraph, _ labels: [PlayLabel], isRoster: Bool) -> [Book.Paragraph] {
    guard let first = labels.first else {
      if isRoster || paragraph.kind == .heading || paragraph.kind == .sceneBreak {
        speaker = nil
        return [paragraph]
      }
      return [unlabelled(paragraph, paragraph.range)]
    }
    var parts: [Book.Paragraph] = []
    let head = WhiteSpace.trimmed(paragraph.range.lowerBound..<first.range.lowerBound, of: bytes)
    if !head.isEmpty { parts.append(unlabelled(paragraph, head)) }
    for (number, label) in labels.enumerated() {
      let end = number + 1 < labels.count ? labels[number + 1].range.lowerBound : paragraph.range.upperBound
      book.omissions.append(Book.Omission(range: WhiteSpace.trimmed(label.range, of: bytes), reason: "speaker's name"))
      speaker = label.name
      let rest = WhiteSpace.trimmed(label.range.upperBound..<end, of: bytes)
      awaitsSpeech = rest.isEmpty
      guard !rest.isEmpty else { continue }
      parts.append(speech(rest, from: label.direction?.upperBound ?? rest.lowerBound, like: paragraph))
    }
    return parts
  }

  /// A paragraph, or a part of one, without a name: a direction, or what goes on with the last speech.
  private mutating func unlabelled(_ paragraph: Book.Paragraph, _ range: Range<Int>) -> Book.Paragraph {
    let isDirection =
      PlayDirection.isWhole(range, in: bytes)
      || !awaitsSpeech && PlayDirection.tells(range, of: survey.names, in: bytes)
    if !isDirection { awaitsSpeech = false }
    guard speaker != nil, !isDirection else {
      return Book.Paragraph(kind: paragraph.kind, range: range, marks: inside(range, paragraph.marks))
    }
    return speech(range, from: range.lowerBound, like: paragraph)
  }

  private func inside(_ range: Range<Int>, _ marks: [Book.Mark]) -> [Book.Mark] {
    marks.filter { range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= range.upperBound }
  }

  /// A paragraph with its speech marked from a place on, directions aside.
  private func speech(_ range: Range<Int>, from start: Int, like paragraph: Book.Paragraph) -> Book.Paragraph {
    var marks = inside(range, paragraph.marks)
    if let speaker {
      marks += PlayDirection.said(start..<range.upperBound, in: bytes).map {
        Book.Mark(range: $0, kind: .speaker(speaker))
      }
    }
    return Book.Paragraph(
      kind: paragraph.kind == .heading ? .prose : paragraph.kind, range: range,
      marks: marks.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }
}

extension Book.Paragraph {
  /// Whether all of it is in italics or bold.
  var isAllStressed: Bool {
    marks.contains {
      $0.kind == .emphasis && $0.range.lowerBound <= range.lowerBound + 2 && $0.range.upperBound + 2 >= range.upperBound
    }
  }
}

extension Book.Mark {
  /// Whether it says who speaks.
  var isSpeaker: Bool { speaker != nil }
  /// Who speaks; nil for any other mark.
  var speaker: String? { if case .speaker(let name) = kind { name } else { nil } }
}
