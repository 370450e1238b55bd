/// Tells a dedication or an epigraph that stands on a page of its own, which nothing names, from title pages and the like.
enum DedicationPage {
  /// It is at most so long, in bytes, and has so many paragraphs.
  private static let longest = (bytes: 400, paragraphs: 6)
  private static let beginnings = [
    "for ", "to ", "to:", "in memory of ", "in loving memory", "dedicated to ", "à ", "a mi ", "a mis ", "para ",
    "pour ",
    "für ", "in memoriam", "voor ", "in gedenken", "à la mémoire", "a la memoria", "alla memoria", "a mio ", "a mia ",
  ]

  /// Whether the texts of a page without a heading are one: "For my sister", or a quotation and who said it.
  static func isOne(_ texts: [String]) -> Bool {
    guard (1...longest.paragraphs).contains(texts.count), let first = texts.first, let last = texts.last,
      texts.reduce(0, { $0 + $1.utf8.count }) <= longest.bytes,
      !texts.contains(where: { text in ["©", "isbn", "www.", "http"].contains { text.lowercased().contains($0) } })
    else { return false }
    let lower = first.lowercased()
    if beginnings.contains(where: { lower.hasPrefix($0) }) { return true }
    return texts.count > 1 && ("—–".contains(last.first ?? " ") || last.hasPrefix("--"))
  }
}
