import HearsayScript

/// The part of a script that is to be rendered: its lines with their numbers, and where chapters begin. Nothing is copied.
struct Selection: Sequence, Sendable {
  /// The whole script.
  let script: Script
  /// How many lines there are.
  private(set) var count = 0
  /// The numbers of the lines, and of those between them that are left out.
  private(set) var numbers = 0..<0
  /// The title of each chapter, nil where it has none, by the number of its first line.
  private(set) var openings: [Int: String?] = [:]
  /// The stretches of lines: a chapter's, or what is said before or after the book.
  private var stretches: [(first: Int, lines: [Script.Line])] = []
  private let dropped: Set<Int>

  /// Selects chapters, counted from 1, all of them when nil; lines that are left out keep their numbers.
  /// - Parameter credits: what is said before and after; these lines have numbers before the first and after the last.
  init(
    _ script: Script, chapters: ClosedRange<Int>?, leavingOut dropped: Set<Int> = [], credits: Credits? = nil
  ) {
    self.script = script
    self.dropped = dropped
    if let credits { append([credits.opening], from: 0, title: "Opening Credits") }
    var number = 1
    for (index, chapter) in script.chapters.enumerated() {
      defer { number += chapter.lines.count }
      guard chapters?.contains(index + 1) ?? true else { continue }
      append(
        chapter.lines, from: number,
        title: chapter.title ?? (index == 0 && !script.title.isEmpty ? script.title : nil))
    }
    if let credits { append([credits.closing], from: number, title: "Closing Credits") }
  }

  private mutating func append(_ lines: [Script.Line], from first: Int, title: String?) {
    let kept = (first..<first + lines.count).filter { !dropped.contains($0) }
    guard let opening = kept.first else { return }
    openings[opening] = .some(title)
    numbers = (stretches.isEmpty ? first : numbers.lowerBound)..<first + lines.count
    stretches.append((first, lines))
    count += kept.count
  }

  func makeIterator() -> Iterator { Iterator(selection: self) }

  /// Walks through the lines.
  struct Iterator: IteratorProtocol {
    private let selection: Selection
    private var stretch = 0
    private var line = 0

    fileprivate init(selection: Selection) { self.selection = selection }

    mutating func next() -> NumberedLine? {
      while stretch < selection.stretches.count {
        let (first, lines) = selection.stretches[stretch]
        guard line < lines.count else {
          (stretch, line) = (stretch + 1, 0)
          continue
        }
        defer { line += 1 }
        if !selection.dropped.contains(first + line) { return NumberedLine(number: first + line, line: lines[line]) }
      }
      return nil
    }
  }
}
