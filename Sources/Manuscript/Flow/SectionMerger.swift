/// Joins a section that has headings and nothing else with the one after it: a part's title page goes with its first
/// chapter.
struct SectionMerger {
  let flow: Flow
  /// The book's title: it is no part of a chapter's.
  let bookTitle: String?
  /// How many headings of the highest level there are.
  private let highest: Int

  init(flow: Flow, bookTitle: String?) {
    self.flow = flow
    self.bookTitle = bookTitle
    highest = flow.blocks.count { $0.headingLevel == 1 }
  }

  func merged(_ sections: [FlowSection]) -> [FlowSection] {
    var result: [FlowSection] = []
    var waiting: (section: FlowSection, matter: Book.Matter?)?
    var hasStory = false
    let places = MatterPlaces(sections.map { $0.titles(in: flow) })
    for (place, section) in sections.enumerated() where !section.blocks.isEmpty {
      // What the section itself is: those that wait may be long.
      let own = (matter: section.matter ?? explicit(section), hasText: hasText(section))
      let isTitlePage = !hasStory && own.matter?.isRead != true && isTitlePage(section)
      // Its title says that it is no part of the story.
      let isLeftOut =
        MatterTitles.matter(
          of: section.titles(in: flow), isNearStart: places.isNearStart(place), isNearEnd: places.isNearEnd(place))?
        .isRead == false
      var section = section
      if var before = waiting {
        waiting = nil
        if !isLeftOut, before.section.matter == section.matter || before.section.matter == nil,
          before.matter == own.matter || before.matter == nil || before.matter == .front && own.matter?.isRead != false
        {
          section = joined(before.section, section)
        } else {
          // A title page by itself: what follows it is no chapter.
          if !hasStory, isLeftOut { before.section.matter = before.section.matter ?? .front }
          result.append(before.section)
        }
      }
      if isLeftOut {
        result.append(section)
      } else if !own.hasText || isTitlePage {
        waiting = (section, own.matter)
      } else {
        hasStory = hasStory || own.matter?.isRead != false
        result.append(section)
      }
    }
    if let waiting { result.append(waiting.section) }
    return result
  }

  private func joined(_ first: FlowSection, _ second: FlowSection) -> FlowSection {
    var section = second
    section.title = title(of: first, and: second)
    section.blocks = first.blocks.lowerBound..<second.blocks.upperBound
    section.level = min(first.level, second.level)
    return section
  }

  /// The part of the book that a section's first block names.
  private func explicit(_ section: FlowSection) -> Book.Matter? {
    flow.blocks[section.blocks].lazy.filter { $0.omission == nil }.compactMap(\.matter).first
  }

  private func title(of first: FlowSection, and second: FlowSection) -> String? {
    let one = first.title ?? HeadingTitle.title(of: flow.blocks[first.blocks], in: flow)
    let two = second.title ?? HeadingTitle.title(of: flow.blocks[second.blocks], in: flow)
    if let one, one.utf8.count > HeadingTitle.longest { return one }
    if let one, isBookTitle(one) { return two ?? one }
    guard let one, let two, PieceText.folded(one) != PieceText.folded(two) else { return two ?? one }
    return "\(one), \(two)"
  }

  /// Whether a section has the book's title and hardly a line more.
  private func isTitlePage(_ section: FlowSection) -> Bool {
    let blocks = flow.blocks[section.blocks]
    let heading = blocks.first { $0.headingLevel == 1 }
    let titles = section.titles(in: flow)
    guard titles.contains(where: isBookTitle) || heading != nil && highest == 1 else { return false }
    return blocks.reduce(0) { $0 + ($1.isText ? $1.range.count : 0) } <= TitlePage.byline
  }

  private func isBookTitle(_ title: String) -> Bool {
    bookTitle.map { PieceText.folded($0) == PieceText.folded(title) } ?? false
  }

  private func hasText(_ section: FlowSection) -> Bool { flow.blocks[section.blocks].contains { $0.isText } }
}
