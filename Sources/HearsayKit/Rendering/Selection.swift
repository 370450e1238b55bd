import HearsayScript

/// The part of a script that is to be rendered: its lines with their numbers, and where chapters begin.
struct Selection {
  /// The lines, numbered through the whole script.
  private(set) var lines: [(number: Int, line: Script.Line)] = []
  /// The title of each chapter, nil where it has none, by the number of its first line.
  private(set) var openings: [Int: String?] = [:]

  /// Selects chapters, counted from 1, all of them when nil; lines that are left out keep their numbers.
  /// - Parameter credits: what is said before and after; these lines have numbers before the first and after the last.
  init(
    _ script: Script, chapters: ClosedRange<Int>?, leavingOut dropped: Set<Int> = [], credits: Credits? = nil
  ) {
    var number = 1
    if let credits {
      openings[0] = .some("Opening Credits")
      lines.append((0, credits.opening))
    }
    defer {
      if let credits {
        openings[number] = .some("Closing Credits")
        lines.append((number, credits.closing))
      }
    }
    for (index, chapter) in script.chapters.enumerated() {
      defer { number += chapter.lines.count }
      guard chapters?.contains(index + 1) ?? true, !chapter.lines.isEmpty else { continue }
      let kept = chapter.lines.enumerated().map { (number: number + $0.offset, line: $0.element) }
        .filter { !dropped.contains($0.number) }
      guard let first = kept.first else { continue }
      openings[first.number] = .some(chapter.title ?? (index == 0 && !script.title.isEmpty ? script.title : nil))
      lines += kept
    }
  }
}
