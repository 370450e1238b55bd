/// Makes a book of a flow and its sections.
struct FlowBook {
  private let flow: Flow
  private let notesAreRead: Set<Book.Matter>
  private var chapters: [Book.Chapter] = []
  private var omissions: [Book.Omission] = []

  /// - Parameters:
  ///   - sections: the chapters in order; together they hold every block.
  ///   - title: the book's title, where it is known.
  ///   - choice: which kinds of notes inside chapters are read.
  static func book(of flow: Flow, sections: [FlowSection], title: String?, choice: Choice) -> Book {
    var maker = FlowBook(flow: flow, choice: choice)
    let merged = SectionMerger(flow: flow, bookTitle: title).merged(sections)
    let places = MatterPlaces(merged.map { $0.titles(in: flow) })
    for (place, section) in merged.enumerated() {
      maker.add(section, isNearStart: places.isNearStart(place), isNearEnd: places.isNearEnd(place))
    }
    return Book(
      title: title, bytes: flow.bytes, isFileItself: false, chapters: maker.chapters, omissions: maker.omissions)
  }

  private init(flow: Flow, choice: Choice) {
    self.flow = flow
    notesAreRead = Set(Book.Matter.allCases.filter { choice.reads($0) })
  }

  private mutating func add(_ section: FlowSection, isNearStart: Bool, isNearEnd: Bool) {
    let title = section.title ?? HeadingTitle.title(of: flow.blocks[section.blocks], in: flow)
    let matter =
      section.matter ?? explicitMatter(of: section)
      ?? MatterTitles.matter(of: section.titles(in: flow), isNearStart: isNearStart, isNearEnd: isNearEnd)
      ?? (isNearStart || isNearEnd ? copyright(in: section) : nil) ?? (isNearStart ? notice(in: section) : nil) ?? .body
    var paragraphs: [Book.Paragraph] = []
    for block in flow.blocks[section.blocks] {
      if let reason = reason(for: block, in: matter) {
        omit(block.range, reason)
      } else {
        // The white space between two paragraphs is what a gap has for a place.
        if block.followsGap, let before = paragraphs.last, before.kind != .sceneBreak, before.kind != .heading {
          paragraphs.append(
            Book.Paragraph(kind: .sceneBreak, range: before.range.upperBound..<before.range.upperBound + 1))
        }
        // Two breaks in a row are one.
        if block.kind == .sceneBreak, let last = paragraphs.last, last.kind == .sceneBreak, !leavesOut(since: last) {
          paragraphs[paragraphs.count - 1].range = last.range.lowerBound..<block.range.upperBound
          continue
        }
        paragraphs.append(Book.Paragraph(kind: block.kind.paragraphKind, range: block.range, marks: block.marks))
      }
    }
    if !paragraphs.isEmpty { chapters.append(Book.Chapter(title: title, paragraphs: paragraphs, matter: matter)) }
  }

  /// That a section is a copyright page, where its words say so.
  private func copyright(in section: FlowSection) -> Book.Matter? {
    CopyrightPage.isOne(flow.blocks[section.blocks].lazy.filter(\.isText).map(\.range), of: flow.bytes) ? .licence : nil
  }

  /// That a section tells who made the file, where it begins with that and is short.
  private func notice(in section: FlowSection) -> Book.Matter? {
    let blocks = flow.blocks[section.blocks]
    guard let first = blocks.first(where: { $0.headingLevel == nil }), first.omission == "transcriber",
      blocks.reduce(0, { $0 + $1.range.count }) <= Self.noticeLimit
    else { return nil }
    return .front
  }

  /// A note of those who made a file is at most so long, in bytes.
  private static let noticeLimit = 3000

  /// Whether anything was left out behind a paragraph.
  private func leavesOut(since paragraph: Book.Paragraph) -> Bool {
    omissions.last.map { $0.range.lowerBound >= paragraph.range.upperBound } ?? false
  }

  /// Why a block of a chapter is left out though the chapter be read; nil where it goes with its chapter.
  private func reason(for block: FlowBlock, in matter: Book.Matter) -> String? {
    if let omission = block.omission { return omission }
    guard let own = block.matter, own != matter, !own.isRead, !notesAreRead.contains(own) else { return nil }
    return own.reason
  }

  /// The part that most of a section's text names.
  private func explicitMatter(of section: FlowSection) -> Book.Matter? {
    var sizes: [Int] = Array(repeating: 0, count: Book.Matter.allCases.count + 1)
    for block in flow.blocks[section.blocks] where block.omission == nil {
      let place = block.matter.flatMap { Book.Matter.allCases.firstIndex(of: $0) } ?? Book.Matter.allCases.count
      sizes[place] += block.range.count
    }
    guard let most = sizes.indices.max(by: { sizes[$0] < sizes[$1] }), sizes[most] > 0,
      most < Book.Matter.allCases.count
    else { return nil }
    return Book.Matter.allCases[most]
  }

  private mutating func omit(_ range: Range<Int>, _ reason: String) {
    omissions.append(Book.Omission(range: range, reason: reason))
  }
}

extension FlowBlock.Kind {
  /// The kind of paragraph that it makes.
  var paragraphKind: Book.Paragraph.Kind {
    switch self {
    case .prose: .prose
    case .verse: .verse
    case .sceneBreak: .sceneBreak
    case .heading: .heading
    }
  }
}
