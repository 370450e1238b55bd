/// Lines that belong together: a paragraph before it is known what kind.
struct Block: Sendable, Equatable {
  /// Its lines, none of them blank.
  var lines: ArraySlice<TextLine>

  /// Where it stands, without white space at its ends.
  var range: Range<Int> {
    guard let first = lines.first, let last = lines.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// How many blank lines stand before it.
  var gap: Int { lines.first?.gap ?? 0 }

  /// How far its first line is indented.
  var indent: Int { lines.first?.indent ?? 0 }
}
