/// Joins a section that has headings and nothing else with the one after it: a part's title page goes with its first
/// chapter.
struct SectionMerger {
  let flow: Flow
  /// The book's title: it is no part of a chapter's.
  var bookTitle: String?

  func merged(_ sections: [FlowSection]) -> [FlowSection] {
    var result: [FlowSection] = []
    var waiting: FlowSection?
    let first = sections.firstIndex { !$0.blocks.isEmpty }
    for (place, section) in sections.enumerated() where !section.blocks.isEmpty {
      var section = section
      if let before = waiting {
        if joins(before, section) {
          section.title = title(of: before, and: section)
          section.blocks = before.blocks.lowerBound..<section.blocks.upperBound
          section.level = min(before.level, section.level)
        } else {
          result.append(before)
        }
        waiting = nil
      }
      if isLeftOut(
        section, MatterTitles.isNearStart(place, of: sections.count), MatterTitles.isNearEnd(place, of: sections.count))
      {
        result.append(section)
        continue
      }
      if place == first, isTitlePage(section) {
        waiting = section
      } else if hasText(section) {
        result.append(section)
      } else {
        waiting = section
      }
    }
    if let waiting { result.append(waiting) }
    return result
  }

  /// Whether a section's title says that it is no part of the story, such as a title page or a copyright page.
  private func isLeftOut(_ section: FlowSection, _ isNearStart: Bool, _ isNearEnd: Bool) -> Bool {
    let blocks = flow.blocks[section.blocks]
    guard let title = section.title ?? HeadingTitle.title(of: blocks, in: flow) else { return false }
    return MatterTitles.matter(of: title, isNearStart: isNearStart, isNearEnd: isNearEnd)?.isRead == false
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
    guard section.matter == nil, explicit(section) == nil, let heading = blocks.first(where: { $0.headingLevel == 1 })
    else { return false }
    let isBookTitle = bookTitle.map { PieceText.folded($0) == PieceText.folded(flow.text(of: heading)) } ?? false
    guard isBookTitle || flow.blocks.count(where: { $0.headingLevel == 1 }) == 1 else { return false }
    return blocks.reduce(0) { $0 + ($1.isText ? $1.range.count : 0) } <= TitlePage.byline
  }

  private func hasText(_ section: FlowSection) -> Bool { flow.blocks[section.blocks].contains { $0.isText } }
}
