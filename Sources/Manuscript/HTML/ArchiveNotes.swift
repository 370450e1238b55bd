/// Tells authors' notes, summaries and header fields from the story on pages of fan-fiction archives.
enum ArchiveNotes {
  /// Header fields stand among a page's first blocks.
  private static let head = 20

  /// What a label before a quoted box says that the box is; nil for any other words.
  static func matter(ofLabel label: String) -> Book.Matter? {
    switch PieceText.folded(label) {
    case "summary", "chaptersummary", "worksummary", "summaries": .summary
    case "notes", "chapternotes", "endnotes", "chapterendnotes", "authorsnote", "authorsnotes", "worktext",
      "workendnotes",
      "notesatthebeginning", "notesattheend":
      .authorNotes
    default: nil
    }
  }

  /// Marks paragraphs that begin as notes do, such as "A/N:".
  static func markNotes(_ flow: inout Flow) {
    for place in flow.blocks.indices where flow.blocks[place].isText && flow.blocks[place].matter == nil {
      let head = flow.bytes[flow.blocks[place].range.prefix(60)]
      if mayBeNote(head), isNote(PieceText.collapsed(head).lowercased()) { flow.blocks[place].matter = .authorNotes }
    }
    // "AN:" is a note too, but for one who speaks all over a play.
    let short = flow.blocks.indices.filter { place in
      flow.blocks[place].isText && flow.blocks[place].matter == nil
        && (flow.bytes[flow.blocks[place].range].starts(with: "AN:".utf8)
          || flow.bytes[flow.blocks[place].range].starts(with: "AN -".utf8))
    }
    if short.count <= 2 { for place in short { flow.blocks[place].matter = .authorNotes } }
  }

  /// Marks a page's first paragraphs that are a header's fields.
  static func markFields(_ flow: inout Flow) {
    for place in flow.blocks.indices.prefix(head) where flow.blocks[place].isText && flow.blocks[place].matter == nil {
      let text = PieceText.collapsed(flow.bytes[flow.blocks[place].range.prefix(60)]).lowercased()
      if fields.contains(where: { text.hasPrefix($0 + ":") }) { flow.blocks[place].matter = .summary }
    }
  }

  /// Most paragraphs are told by their first letter: a text holds thousands.
  private static func mayBeNote(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first(where: { !"([*_ ".utf8.contains($0) }) else { return false }
    return first | 0x20 == UInt8(ascii: "a") || first | 0x20 == UInt8(ascii: "d")
  }

  private static let fields = [
    "title", "author", "fandom", "pairing", "pairings", "rating", "summary", "disclaimer", "spoilers", "warnings",
    "warning",
    "characters", "category", "archive", "feedback", "beta", "genre", "status", "word count", "words", "published",
    "updated",
    "series", "timeline", "distribution", "relationships", "relationship", "additional tags", "language", "stats",
    "archive warning", "archive warnings", "collections", "chapters",
  ]

  private static func isNote(_ text: String) -> Bool {
    let bare = text.drop { "([*_ ".contains($0) }
    for start in [
      "a/n", "author's note", "author’s note", "authors note", "authors' note", "author's notes", "author’s notes",
      "disclaimer",
    ] where bare.hasPrefix(start) {
      guard let next = bare.dropFirst(start.count).first(where: { $0 != " " && $0 != "s" }) else { return true }
      return ":-–—.)]#".contains(next) || next.isNumber
    }
    return false
  }
}
