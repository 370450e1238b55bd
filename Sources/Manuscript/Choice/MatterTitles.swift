/// Tells by its title which part of a book a chapter is, where nothing else does.
enum MatterTitles {
  /// The part of a chapter's title; nil for a title that may be any chapter's.
  ///
  /// Words that chapters of stories bear too ("Notes", "Index") count only near the end, contents only near the start.
  static func matter(of title: String, isNearStart: Bool, isNearEnd: Bool) -> Book.Matter? {
    guard title.utf8.count <= 120 else { return nil }
    let words = PieceText.folded(title)
    if let matter = always[words] { return matter }
    if isNearStart, let matter = first[words] { return matter }
    if isNearEnd, let matter = last[words] { return matter }
    if words.hasPrefix("thefullprojectgutenberglicense") || words.hasPrefix("projectgutenberglicense") {
      return .licence
    }
    if isNearStart || isNearEnd,
      words.hasPrefix("alsoby") || words.hasPrefix("otherbooksby") || words.hasPrefix("booksby")
    {
      return .back
    }
    if isNearStart, words.hasPrefix("praisefor") { return .front }
    if isNearEnd, excerpts.contains(where: { words.hasPrefix($0) }) { return .back }
    return nil
  }

  /// Whether a chapter is among a book's first, or its last, as far as titles are to be told by it.
  static func isNearStart(_ place: Int, of count: Int) -> Bool { place * 4 <= count || place < 4 && count > 4 }
  static func isNearEnd(_ place: Int, of count: Int) -> Bool { place * 4 >= count * 3 }

  /// Marks the chapters of a book that has nothing but their titles to tell by. Prefaces stay what they are: read.
  static func mark(_ chapters: inout [Book.Chapter]) {
    guard chapters.count > 1 else { return }
    for place in chapters.indices {
      guard let title = chapters[place].title else { continue }
      chapters[place].matter =
        matter(
          of: title, isNearStart: isNearStart(place, of: chapters.count),
          isNearEnd: isNearEnd(place, of: chapters.count)) ?? .body
    }
  }

  /// What follows a story in books that sell another.
  private static let excerpts = [
    "abouttheauthor", "anexcerptfrom", "excerptfrom", "anextractfrom", "extractfrom", "apreviewof", "previewof",
    "asneakpeek", "sneakpeek", "readonfor", "keepreading", "teaser", "comingsoon",
  ]

  private static let always: [String: Book.Matter] = {
    var matters: [String: Book.Matter] = [:]
    for (matter, titles) in [
      (Book.Matter.front, "titlepage halftitle halftitlepage imprint coverpage"),
      (.contents, "tableofcontents listofillustrations tabledesmatières tabledesmatieres inhaltsverzeichnis"),
      (
        .licence,
        "copyright copyrightpage copyrightnotice uncopyright legalnotice license licence projectgutenberglicense"
      ),
      (
        .back,
        "colophon transcribersnote transcribersnotes abouttheauthor aboutthisbook aboutthepublisher abouttheauthors"
      ),
      (.notes, "footnotes endnotes"),
      (.preface, "preface foreword introduction afterword préface vorwort nachwort avantpropos prólogodelautor"),
      (.appendix, "appendix glossary"),
    ] {
      for title in titles.split(separator: " ") { matters[String(title)] = matter }
    }
    return matters
  }()
  private static let first: [String: Book.Matter] = [
    "cover": .front, "title": .front, "contents": .contents, "illustrations": .contents, "acknowledgments": .front,
    "acknowledgements": .front, "inhalt": .contents, "índice": .contents, "sommaire": .contents,
  ]
  private static let last: [String: Book.Matter] = [
    "notes": .notes, "index": .back, "bibliography": .back, "acknowledgments": .back, "acknowledgements": .back,
    "newsletter": .back, "errata": .back, "contents": .contents,
  ]
}
