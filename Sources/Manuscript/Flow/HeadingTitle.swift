/// The title that a chapter's own headings give.
enum HeadingTitle {
  /// More than so many bytes of headings make no longer title.
  static let longest = 300

  /// The headings at a section's start, before its first text, as one line; nil where there are none.
  static func title(of blocks: ArraySlice<FlowBlock>, in flow: Flow) -> String? {
    var title: String?
    for block in blocks where block.omission == nil {
      guard block.headingLevel != nil else { break }
      let text = flow.text(of: block)
      title = title.map { joined($0, text) } ?? text
      // A heading is no novel.
      if let found = title, found.utf8.count > longest { return String(found.prefix(longest)) }
    }
    return title
  }

  /// A number and its title, or a part and its chapter, on one line.
  static func joined(_ label: String, _ title: String) -> String {
    label.last.map { ".:,!?".contains($0) } ?? true ? label + " " + title : label + ": " + title
  }
}
