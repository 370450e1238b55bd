extension Book {
  /// The book with the chapters that are not chosen left out, each an omission with its title.
  func choosing(_ choice: Choice) -> Book {
    var book = self
    book.chapters = []
    var number = 0
    for chapter in chapters {
      guard choice.reads(chapter.matter) else {
        book.omit(chapter, reason: chapter.matter.reason)
        continue
      }
      number += 1
      if choice.excludedChapters.contains(number) {
        book.omit(chapter, reason: "excluded")
      } else {
        book.chapters.append(chapter)
      }
    }
    for other in choice.excludedChapters where other > number || other < 1 {
      book.notes.append("there is no chapter \(other) to leave out: there are \(number)")
    }
    book.omissions = Self.joined(book.omissions)
    return book
  }

  private mutating func omit(_ chapter: Chapter, reason: String) {
    guard let first = chapter.paragraphs.first, let last = chapter.paragraphs.last else { return }
    omissions.append(
      Omission(range: first.range.lowerBound..<last.range.upperBound, reason: reason, title: chapter.title ?? ""))
  }

  /// Omissions in order; what was left out inside a chapter goes with the chapter.
  private static func joined(_ omissions: [Omission]) -> [Omission] {
    var end = 0
    return omissions.sorted { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
      .filter { omission in
        guard omission.range.lowerBound >= end else { return false }
        if omission.title != nil { end = omission.range.upperBound }
        return true
      }
  }
}
