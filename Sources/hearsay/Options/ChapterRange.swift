import ArgumentParser

/// Chapters as they are typed: `3`, `1-3`.
struct ChapterRange: ExpressibleByArgument {
  let range: ClosedRange<Int>

  init?(argument: String) {
    let ends = argument.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard let first = ends.first, let last = ends.last, first >= 1, last >= first else { return nil }
    range = first...last
  }
}
