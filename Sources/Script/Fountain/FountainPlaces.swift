/// For each element of an edited screenplay: the mark of what it was, and the paragraph it stands in.
///
/// Unchanged lines keep their paragraphs. What takes the place of a line, whole or in pieces, takes its paragraph. What
/// stands between two lines of one paragraph joins it; any other new line is a paragraph of its own, and those behind it
/// count on.
struct FountainPlaces {
  struct Place {
    /// The mark of the same text.
    var same: FountainMark?
    /// The mark of the line whose place another text took.
    var instead: FountainMark?
    var paragraph = 0
  }

  private(set) var all: [Place]
  private let items: [FountainItem]
  private let marks: [FountainMark]
  /// The paragraph of the line before.
  private var last = 0
  /// How many paragraphs were inserted so far.
  private var shift = 0

  /// The most pieces of one line that are known again.
  private static let mostPieces = 8

  init(_ items: [FountainItem], _ marks: [FountainMark], _ pairs: Alignment) {
    self.items = items
    self.marks = marks
    all = pairs.earlier.map { Place(same: $0.map { marks[$0] }) }
    var next = 0
    for gap in pairs.gaps where !gap.later.isEmpty {
      keep(next..<gap.later.lowerBound)
      next = gap.later.upperBound
      let replaced = gap.earlier.filter { marks[$0].isLine }
      if replaced.isEmpty { insert(gap.later) } else { replace(replaced, by: gap.later) }
    }
    keep(next..<items.count)
  }

  private mutating func keep(_ range: Range<Int>) {
    for index in range {
      guard let mark = all[index].same, mark.isLine else { continue }
      last = mark.paragraph.map { $0 + shift } ?? last + 1
      all[index].paragraph = last
    }
  }

  private mutating func insert(_ range: Range<Int>) {
    let following = all[range.upperBound...].first { $0.same?.isLine == true }?.same?.paragraph.map { $0 + shift }
    let isInside = following.map { $0 <= last } ?? false
    for index in range {
      if !isInside { last += 1 }
      all[index].paragraph = last
    }
    if !isInside, let following, following <= last { shift += last + 1 - following }
  }

  private mutating func replace(_ replaced: [Int], by range: Range<Int>) {
    var old = replaced[...]
    var index = range.lowerBound
    while index < range.upperBound {
      let mark = marks[old.first ?? replaced[replaced.count - 1]]
      let count = pieces(of: mark, in: index..<range.upperBound)
      for piece in index..<index + count {
        all[piece].instead = mark
        last = max(last, mark.paragraph.map { $0 + shift } ?? last)
        all[piece].paragraph = last
      }
      index += count
      old = old.dropFirst()
    }
  }

  /// How many elements from the first on make up the text of a line that was split; 1 where it was not.
  private func pieces(of mark: FountainMark, in range: Range<Int>) -> Int {
    var text = items[range.lowerBound].text
    for index in range.dropFirst().prefix(Self.mostPieces - 1) {
      text += " " + items[index].text
      if FountainMark.key(text) == mark.key { return index - range.lowerBound + 1 }
    }
    return 1
  }
}
