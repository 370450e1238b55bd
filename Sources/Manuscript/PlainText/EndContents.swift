/// Finds the contents page that stands behind a book's last chapter, as French, Italian and Spanish books have it.
enum EndContents {
  /// It begins in the last part of the pieces, one in so many, and is at most this part of the text.
  private static let share = 4
  /// A line such as "Page" or "Páginas." above the numbers is at most so long, in bytes.
  private static let column = 16
  /// Its title is at most so long, in bytes.
  private static let longest = 40

  /// The pieces that make it up; empty where there is none.
  static func pieces(_ texts: [PieceText], _ pieces: [Piece], _ bytes: [UInt8]) -> Range<Int> {
    guard let total = pieces.last?.range.upperBound else { return 0..<0 }
    let first = max(2, texts.count - max(12, texts.count / share))
    for place in texts.indices.dropFirst(first) {
      let isNamed =
        texts[place].firstLine.utf8.count <= longest
        && ContentsPage.names.contains(PieceText.folded(texts[place].firstLine))
      guard isNamed, (total - pieces[place].range.lowerBound) * share <= total else { continue }
      var end = place + 1
      var entries = pieces[place].lines > 1 ? 1 : 0
      while end < texts.count {
        let lines = ContentsPage.lines(of: pieces[end], bytes)
        if ContentsPage.isEntry(texts[end], pieces[end], lines) {
          entries += 1
        } else if pieces[end].range.count > column {
          break
        }
        end += 1
      }
      // What follows it is no more than a word of the printer's.
      if entries > 0, end - place > 1 || pieces[place].lines > 1 { return place..<end }
    }
    return 0..<0
  }
}
