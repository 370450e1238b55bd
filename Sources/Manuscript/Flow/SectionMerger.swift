/// Joins a section that has headings and nothing else with the one after it: a part's title page goes with its first
/// chapter.
struct SectionMerger {
  let flow: Flow
  /// The book's title: it is no part of a chapter's.
  var bookTitle: String?

  func merged(_ sections: [FlowSection]) -> [FlowSection] {
    var result: [FlowSection] = []
    var waiting: FlowSection?
    var hasStory = false
    let places = MatterPlaces(sections.map { $0.titles(in: flow) })
    for (place, section) in sections.enumerated() where !section.blocks.isEmpty {
      var section = section
      let isTitlePage = !hasStory && isTitlePage(section)
      // Its title says that it is no part of the story.
      let isLeftOut =
        MatterTitles.matter(
          of: section.titles(in: flow), isNearStart: places.isNearStart(place), isNearEnd: places.isNearEnd(place))?
        .isRead == false
      if var before = waiting {
        waiting = nil
        if !isLeftOut, joins(before, section) {
          section.title = title(of: before, and: section)
          section.blocks = before.blocks.lowerBound..<section.blocks.upperBound
          section.level = min(before.level, section.level)
        } else {
          // A title page by itself: what follows it is no chapter.
          if !hasStory, isLeftOut { before.matter = before.matter ?? .front }
          result.append(before)
        }
      }
      if isLeftOut {
        result.append(section)
      } else if !hasText(section) || isTitlePage {
        waiting = section
      } else {
        hasStory = hasStory || (section.matter ?? explicit(section))?.isRead != false
        result.append(section)
      }
    }
    if let waiting { result.append(waiting) }
    return result
  }

  private func joins(_ empty: FlowSection, _ next: FlowSection) -> Bool {
    guard empty.matter == next.matter || empty.matter == nil else { return false }
    return explicit(empty) == explicit(next) || explicit(empty) == nil
  }

  private func explicit(_ section: FlowSection) -> Book.Matter? {
    section.matter ?? flow.blocks[section.blocks].lazy.filter { $0.omission == nil }.compactMap(\.matter).first
  }

  private func title(of first: FlowSection, and second: FlowSection) -> String? {
    let one = first.title ?? HeadingTitle.title(of: flow.blocks[first.blocks], in: flow)
    let two = second.title ?? HeadingTitle.title(of: flow.blocks[second.blocks], in: flow)
    if let one, let bookTitle, PieceText.folded(one) == PieceText.folded(bookTitle) { return two ?? one }
    guard let one, let two, PieceText.folded(one) != PieceText.folded(two) else { return two ?? one }
    return "\(one), \(two)"
  }

  /// Whether a section has the book's title and hardly a line more.
  private func isTitlePage(_ section: FlowSection) -> Bool {
    let blocks = flow.blocks[section.blocks]
    guard section.matter == nil, explicit(section) == nil else { return false }
    let heading = blocks.first { $0.headingLevel == 1 }
    let titles = [section.title, heading.map(flow.text)].compactMap { $0 }
    guard titles.contains(where: isBookTitle) || heading != nil && flow.blocks.count(where: { $0.headingLevel == 1 }) == 1
    else { return false }
    return blocks.reduce(0) { $0 + ($1.isText ? $1.range.count : 0) } <= TitlePage.byline
  }

  private func isBookTitle(_ title: String) -> Bool {
    bookTitle.map { PieceText.folded($0) == PieceText.folded(title) } ?? false
  }

  private func hasText(_ section: FlowSection) -> Bool { flow.blocks[section.blocks].contains { $0.isText } }
}
