extension Marker {
  /// The longest name of a chapter, in bytes of UTF-8. QuickTime's chapter track holds 65,535, a FLAC file's tags 16 MiB in all,
  /// a thousand chapters among them; no player shows as much.
  static let longestName = 4000

  /// A chapter's name as files hold it: one that is too long ends after a whole character and an ellipsis.
  static func shown(_ name: String) -> String {
    guard name.utf8.count > longestName else { return name }
    let ellipsis = "…"
    var room = longestName - ellipsis.utf8.count
    let kept = name.prefix { character in
      room -= character.utf8.count
      return room >= 0
    }
    return kept + ellipsis
  }
}
