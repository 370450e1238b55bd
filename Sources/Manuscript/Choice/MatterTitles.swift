/// Tells by its title which part of a book a chapter is, where nothing else does.
enum MatterTitles {
  /// The part of a chapter's title; nil for a title that may be any chapter's.
  ///
  /// Words that chapters of stories bear too ("Notes", "Index") count only near the end, contents only near the start.
  static func matter(of title: String, isNearStart: Bool, isNearEnd: Bool) -> Book.Matter? {
    guard title.utf8.count <= 120 else { return nil }
    let words = PieceText.folded(title)
    if let matter = MatterWords.always[words] { return matter }
    // "Colophon: Gull Point".
    if let colon = title.firstIndex(of: ":"), let matter = MatterWords.always[PieceText.folded(title[..<colon])] {
      return matter
    }
    if isNearStart, let matter = MatterWords.first[words] { return matter }
    if isNearEnd, let matter = MatterWords.last[words] { return matter }
    if words.hasPrefix("thefullprojectgutenberglicense") || words.hasPrefix("projectgutenberglicense") {
      return .licence
    }
    if isNearStart || isNearEnd,
      lists.contains(where: { words.hasPrefix($0) })
    {
      return .back
    }
    if isNearStart, words.hasPrefix("praisefor") { return .front }
    if isNearEnd, excerpts.contains(where: { words.hasPrefix($0) }) { return .back }
    return nil
  }

  /// The part of the first of several titles that tells.
  static func matter(of titles: [String], isNearStart: Bool, isNearEnd: Bool) -> Book.Matter? {
    titles.lazy.compactMap { matter(of: $0, isNearStart: isNearStart, isNearEnd: isNearEnd) }.first
  }

  /// Marks the chapters of a book that has nothing but their titles to tell by. Prefaces stay what they are: read.
  static func mark(_ chapters: inout [Book.Chapter]) {
    guard chapters.count > 1 else { return }
    let places = MatterPlaces(chapters.map { $0.title.map { [$0] } ?? [] })
    for place in chapters.indices {
      guard let title = chapters[place].title else { continue }
      chapters[place].matter =
        matter(of: title, isNearStart: places.isNearStart(place), isNearEnd: places.isNearEnd(place)) ?? .body
    }
  }

  /// What names an author's other books.
  private static let lists = [
    "alsoby", "alsoin", "otherbooksby", "booksby", "moreby", "autresouvragesde", "weiterebüchervon",
  ]
  /// What follows a story in books that sell another.
  private static let excerpts = [
    "abouttheauthor", "anexcerptfrom", "excerptfrom", "anextractfrom", "extractfrom", "apreviewof", "previewof",
    "asneakpeek", "sneakpeek", "readonfor", "keepreading", "teaser", "comingsoon",
  ]
}
