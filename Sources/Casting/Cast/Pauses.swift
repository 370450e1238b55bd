/// The silences of a reading, in milliseconds at speed 1.
public struct Pauses: Sendable, Hashable {
  /// The kinds of silence, by the keys they have in `cast.yaml`, in the order they are written.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Between two lines of one paragraph.
    case line
    /// Between two paragraphs.
    case paragraph
    /// Between two paragraphs, from one character to another.
    case speaker
    /// At a scene break.
    case scene
    /// Before a chapter that begins without a heading.
    case chapter
    /// Before a heading.
    case beforeHeading = "before-heading"
    /// After a heading.
    case afterHeading = "after-heading"
    /// Before the first line of the book.
    case start
    /// After the last line of the book.
    case end
  }

  /// Milliseconds in the order of ``Kind``.
  private var lengths: [Int]

  /// The pauses that suit a reading at speed 1.
  public init() { lengths = [150, 450, 450, 1500, 1500, 1500, 900, 500, 1500] }

  /// How long a pause is, in milliseconds, 0…60,000; values beyond are brought within.
  public subscript(kind: Kind) -> Int {
    get { lengths[Self.index(kind)] }
    set { lengths[Self.index(kind)] = min(max(newValue, SettingRange.pause.lowerBound), SettingRange.pause.upperBound) }
  }

  /// The pauses of a faster or slower reading: each divided by the speed and rounded to a millisecond.
  public func at(speed: Double) -> Pauses {
    var pauses = self
    for kind in Kind.allCases { pauses[kind] = Int((Double(self[kind]) / speed).rounded()) }
    return pauses
  }

  private static func index(_ kind: Kind) -> Int {
    switch kind {
    case .line: 0
    case .paragraph: 1
    case .speaker: 2
    case .scene: 3
    case .chapter: 4
    case .beforeHeading: 5
    case .afterHeading: 6
    case .start: 7
    case .end: 8
    }
  }
}
