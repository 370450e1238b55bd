/// What a page's own title says of the work, without the chapter, the author and the archive that stand in it too.
enum PageTitle {
  /// "The Lamp - Chapter 2 - annother - Gull Point [Archive of Our Own]", "The Lamp Chapter 2: The Gate, a Gull fanfic |
  /// FanFiction": the Lamp. Any other title is left as it is.
  static func work(_ title: String) -> String {
    if title.hasSuffix("[Archive of Our Own]") {
      return title.firstRange(of: " - ").map { String(title[..<$0.lowerBound]) } ?? title
    }
    guard let site = title.firstRange(of: " | FanFiction") else { return title }
    var work = title[..<site.lowerBound]
    if let chapter = work.firstRange(of: " Chapter ") { work = work[..<chapter.lowerBound] }
    if let kind = work.firstRange(of: ", a "), work.hasSuffix("fanfic") { work = work[..<kind.lowerBound] }
    return String(work)
  }
}
