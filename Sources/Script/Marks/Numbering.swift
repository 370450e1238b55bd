/// The numbers under which a script's lines are shown: their own, or, in an excerpt, those of the script it is from.
struct Numbering {
  /// Every line under its own number.
  static let own = Numbering([])

  private let numbers: [Int]

  /// The lines of an excerpt under the numbers they have in the whole.
  init(_ numbers: [Int]) { self.numbers = numbers }

  /// The number to show for the line that stands at a place, counted from 1.
  subscript(place: Int) -> Int { numbers.indices.contains(place - 1) ? numbers[place - 1] : place }
}
