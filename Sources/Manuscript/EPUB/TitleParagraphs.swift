/// Finds the titles that a file sets as plain paragraphs where only the navigation tells that they are titles.
enum TitleParagraphs {
  /// A title is at most so many paragraphs, each at most so long, in bytes.
  private static let longest = (paragraphs: 3, bytes: 200)

  /// The paragraphs at a chapter's start that together are its title in the navigation, a number before it or not; empty
  /// where the first is a heading already, or something else.
  static func places(of title: String, from start: Int, before end: Int, in flow: Flow) -> [Int] {
    let wanted = PieceText.folded(title)
    var joined = ""
    var places: [Int] = []
    for place in start..<max(start, end) {
      let block = flow.blocks[place]
      if block.omission != nil { continue }
      guard block.kind == .prose, block.range.count <= longest.bytes, places.count < longest.paragraphs else { break }
      let text = flow.text(of: block)
      places.append(place)
      joined += PieceText.folded(text)
      if joined == wanted || places.count == 1 && title.hasSuffix(", " + text) { return places }
      if places.count == 1, HeadingForm.isLabel(text), !wanted.hasPrefix(joined) { joined = "" }
    }
    return []
  }
}
