/// The numbers under which a script's lines are shown: their own, or, in a part, those of the script it is from.
struct Numbering {
  private let numbers: [Int]
  private let firstLine: Int

  /// The lines of a part under the numbers they have in the whole, those of some chapters from `firstLine` on.
  init(_ part: Part?, firstLine: Int = 1) {
    numbers = part?.numbers ?? []
    self.firstLine = firstLine
  }

  /// The number to show for the line that stands at a place, counted from 1.
  subscript(place: Int) -> Int {
    numbers.indices.contains(place - 1) ? numbers[place - 1] : place + firstLine - 1
  }
}
