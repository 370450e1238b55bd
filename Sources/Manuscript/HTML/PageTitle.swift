/// What a page's own title says of the work, without the chapter, the author and the site that stand in it too.
enum PageTitle {
  /// The work that a title names; any other title is left as it is.
  static func work(_ title: String) -> String { known(title) ?? title }

  /// "The Lamp - Chapter 2 - annother - Gull Point [Archive of Our Own]", "The Lamp Chapter 2: The Gate, a Gull fanfic |
  /// FanFiction", "Chapter 2: The Gate - The Lamp | Royal Road", "The Lamp - The Gate - Wattpad": the Lamp. Nil for any other.
  static func known(_ title: String) -> String? {
    if title.hasSuffix("[Archive of Our Own]") {
      return title.firstRange(of: " - ").map { String(title[..<$0.lowerBound]) }
    }
    if title.hasSuffix(" | Royal Road") {
      let work = title.dropLast(13)
      return work.ranges(of: " - ").last.map { String(work[$0.upperBound...]) } ?? String(work)
    }
    if title.hasSuffix(" - Wattpad") {
      let work = title.dropLast(10)
      return work.firstRange(of: " - ").map { String(work[..<$0.lowerBound]) } ?? String(work)
    }
    guard let site = title.firstRange(of: " | FanFiction") else { return nil }
    var work = title[..<site.lowerBound]
    if let chapter = work.firstRange(of: " Chapter ") { work = work[..<chapter.lowerBound] }
    if let kind = work.firstRange(of: ", a "), work.hasSuffix("fanfic") { work = work[..<kind.lowerBound] }
    return String(work)
  }
}
