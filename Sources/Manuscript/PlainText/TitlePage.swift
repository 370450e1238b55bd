/// A book's title and hardly a line more before its first chapter: no chapter by itself.
enum TitlePage {
  /// What stands between a book's title and its first chapter is a line such as "by Ann Other", at most so long, in bytes.
  static let byline = 80

  /// Lets a title page go with the first chapter; one that stands before an imprint or the like stays by itself.
  static func join(_ chapters: inout [Book.Chapter]) {
    guard chapters.count > 1, chapters[1].matter.isRead, isOne(chapters[0]) else { return }
    let page = chapters.removeFirst()
    chapters[0].paragraphs.insert(contentsOf: page.paragraphs, at: 0)
  }

  private static func isOne(_ chapter: Book.Chapter) -> Bool {
    guard chapter.title == nil, chapter.paragraphs.first?.kind == .heading else { return false }
    return chapter.paragraphs.reduce(0) { $0 + ($1.kind == .heading ? 0 : $1.range.count) } <= byline
  }
}
