/// Which lines of a script someone asks for.
public enum LineSelection: Sendable, Hashable {
  /// Lines by number, counted from 1.
  case numbers(ClosedRange<Int>)
  /// All lines of a character, by id, name or alias.
  case speaker(String)
  /// The lines in which a text stands; where it stands several times, the `nth`, counted from 1.
  case search(String, nth: Int?)

  /// Lines by number, as `12` or `12-15`.
  public init(numbers text: String) throws(SelectionError) {
    let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let ends = parts.map { Int($0.trimming(while: \.isWhitespace)) ?? 0 }
    guard let first = ends.first, let last = ends.last, first >= 1, last >= first else {
      throw .notANumber(text)
    }
    self = .numbers(first...last)
  }

  /// The numbers of the selected lines, in order; never empty.
  public func lines(in script: Script) throws(SelectionError) -> [Int] {
    switch self {
    case .numbers(let numbers):
      let count = script.lineCount
      guard numbers.lowerBound >= 1, numbers.upperBound <= count else { throw .noLine(numbers, count: count) }
      return Array(numbers)
    case .speaker(let name):
      let found = script.character(named: name).map { script.lineNumbers(spokenBy: $0.id) } ?? []
      guard !found.isEmpty else { throw SelectionError(noSpeaker: name, in: script) }
      return found
    case .search(let text, let nth):
      let hits = script.search(text)
      guard let first = hits.first else { throw .notFound(text) }
      let shown = hits.prefix(SelectionError.mostShown).map { SelectionError.Hit($0, in: script) }
      guard let nth else {
        guard hits.count == 1 else { throw .severalHits(text, count: hits.count, shown) }
        return Array(first)
      }
      guard hits.indices.contains(nth - 1) else { throw .noHit(nth, text, count: hits.count, shown) }
      return Array(hits[nth - 1])
    }
  }
}

extension Substring {
  fileprivate func trimming(while isOdd: (Character) -> Bool) -> Substring {
    var rest = drop(while: isOdd)
    while let last = rest.last, isOdd(last) { rest.removeLast() }
    return rest
  }
}
