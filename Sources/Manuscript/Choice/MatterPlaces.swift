/// Which chapters stand before a book's story and which behind it, as far as titles are to be told by it.
struct MatterPlaces {
  private let count: Int
  /// Where the first title stands that may be a chapter's, and the place behind the last one.
  private var story: Range<Int>

  /// - Parameter titles: by chapter, what it may be called; nothing for one without a title.
  init(_ titles: [[String]]) {
    count = titles.count
    func isOther(_ place: Int, isNearStart: Bool) -> Bool {
      titles[place].contains {
        MatterTitles.matter(of: $0, isNearStart: isNearStart, isNearEnd: !isNearStart)?.isRead == false
      }
    }
    let first = titles.indices.first { !isOther($0, isNearStart: true) } ?? 0
    let last = titles.indices.last { !isOther($0, isNearStart: false) } ?? count - 1
    story = first..<max(first, last + 1)
  }

  /// Whether a chapter is among a book's first, or only what is no story stands before it.
  func isNearStart(_ place: Int) -> Bool { place * 4 <= count || place < 4 && count > 4 || place < story.lowerBound }

  /// Whether a chapter is among a book's last, or only what is no story stands behind it.
  func isNearEnd(_ place: Int) -> Bool { place * 4 >= count * 3 || place >= story.upperBound }
}
