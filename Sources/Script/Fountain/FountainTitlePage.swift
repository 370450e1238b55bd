/// The `Key: value` rows at the top of a Fountain file.
struct FountainTitlePage {
  var title: String?
  var author: String?
  var language: String?

  /// Only these keys make a title page: a screenplay may as well begin with `FADE IN:`.
  private static let keys: Set<String> = [
    "title", "credit", "author", "authors", "language", "source", "notes", "draft date", "date", "contact", "copyright",
    "revision", "format", "episode", "series",
  ]

  /// Takes the title page off the rows.
  init(_ rows: inout ArraySlice<FountainRow>) {
    var rest = rows.drop(while: \.isBlank)
    guard let first = rest.first, Self.key(first.bytes[...]) != nil else { return }
    var key = ""
    while let row = rest.first, !row.isBlank {
      rest.removeFirst()
      var value = row.bytes[...]
      if let found = Self.key(value), row.bytes.first?.isWhite == false {
        key = found.name
        value = found.value
      }
      take(FountainText.words(value), for: key)
    }
    rows = rest
  }

  private static func key(_ row: ArraySlice<UInt8>) -> (name: String, value: ArraySlice<UInt8>)? {
    guard let colon = row.firstIndex(of: 0x3A) else { return nil }
    let name = String(decoding: row[..<colon].trimmed, as: UTF8.self).lowercased()
    return keys.contains(name) ? (name, row[row.index(after: colon)...]) : nil
  }

  private mutating func take(_ words: String, for key: String) {
    guard !words.isEmpty else { return }
    switch key {
    case "title": title = title.map { $0 + " " + words } ?? words
    case "author", "authors": author = author.map { $0 + ", " + words } ?? words
    case "language": language = words
    default: break
    }
  }
}
