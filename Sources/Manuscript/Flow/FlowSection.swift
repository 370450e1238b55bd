/// A run of blocks that makes one chapter, before it is known which part of the book that is.
struct FlowSection {
  /// Its title; nil leaves it to its headings.
  var title: String?
  /// How deep it stands in the navigation, 0 for the top.
  var level = 0
  /// Its blocks.
  var blocks: Range<Int>
  /// Which part of the book it is, where that is known; its title tells else.
  var matter: Book.Matter?
}

extension FlowSection {
  /// What the navigation calls it, what its own headings do together, and the first of them alone.
  func titles(in flow: Flow) -> [String] {
    let first = flow.blocks[blocks].first { $0.omission == nil && $0.headingLevel != nil }
    return [title, HeadingTitle.title(of: flow.blocks[blocks], in: flow), first.map(flow.text)].compactMap { $0 }
  }
}
