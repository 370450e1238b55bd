/// Tells printed pages' numbers from chapters': they follow each other a page apart.
enum PageNumbers {
  /// Fewer numbers than this are no pages'.
  private static let least = 10
  /// A page holds at most so many bytes.
  private static let page = 4500

  /// The places of the pieces that number pages.
  static func places(_ texts: [PieceText], _ pieces: [Piece]) -> Set<Int> {
    var numbers: [(place: Int, value: Int)] = []
    for place in texts.indices where texts[place].isLoneNumber {
      if let value = Int(texts[place].text.trimming("[]().-– ")) { numbers.append((place, value)) }
    }
    guard numbers.count >= least, let first = numbers.first, let last = numbers.last else { return [] }
    let steps = zip(numbers, numbers.dropFirst()).count { $1.value - $0.value == 1 || $1.value - $0.value == 2 }
    let span = pieces[last.place].range.lowerBound - pieces[first.place].range.lowerBound
    guard steps * 10 >= (numbers.count - 1) * 8, span < page * numbers.count else { return [] }
    return Set(numbers.map(\.place))
  }
}
