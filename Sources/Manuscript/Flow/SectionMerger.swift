/// Joins a section that has headings and nothing else with the one after it: a part's title page goes with its first
/// chapter.
struct SectionMerger {
  let flow: Flow

  func merged(_ sections: [FlowSection]) -> [FlowSection] {
    var result: [FlowSection] = []
    var waiting: FlowSection?
    for section in sections where !section.blocks.isEmpty {
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
      if hasText(section) { result.append(section) } else { waiting = section }
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
    guard let one, let two, PieceText.folded(one) != PieceText.folded(two) else { return two ?? one }
    return "\(one), \(two)"
  }

  private func hasText(_ section: FlowSection) -> Bool { flow.blocks[section.blocks].contains { $0.isText } }
}
