/// Splits a line into sentences: at full stops, question and exclamation marks that a blank and a capital follow, but not
/// behind a title or an initial.
package enum Sentences {
  /// Abbreviations that a name follows.
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "st", "prof", "capt", "col", "gen", "lt", "sgt", "maj", "rev", "hon", "jr", "sr", "no",
    "vs", "messrs", "mme", "mlle", "hr", "fr", "sig", "sra",
  ]

  package static func split(_ text: String) -> [Substring] {
    let scalars = text.unicodeScalars
    var sentences: [Substring] = []
    var start = scalars.startIndex, from = start
    while let stop = text.utf8[from...].firstIndex(where: mayEnd) {
      var next = scalars.index(after: stop)
      guard isEnd(scalars[stop]) else {
        from = next
        continue
      }
      while next < scalars.endIndex, isEnd(scalars[next]) || isCloser(scalars[next]) { scalars.formIndex(after: &next) }
      if endsSentence(scalars, stop, next) {
        sentences.append(text[start..<next])
        while next < scalars.endIndex, scalars[next].properties.isWhitespace { scalars.formIndex(after: &next) }
        start = next
      }
      from = next
    }
    if start < scalars.endIndex || sentences.isEmpty { sentences.append(text[start...]) }
    return sentences
  }

  private typealias Scalars = String.UnicodeScalarView

  private static func endsSentence(_ scalars: Scalars, _ stop: Scalars.Index, _ next: Scalars.Index) -> Bool {
    guard next < scalars.endIndex, scalars[stop].value < 0x3000 else { return true }
    guard scalars[next].properties.isWhitespace else { return false }
    let first = scalars[next...].first { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    guard let first, !first.properties.isLowercase else { return false }
    guard scalars[stop] == "." else { return true }
    let word = scalars[..<stop].reversed().prefix(longestTitle + 1).prefix { $0.properties.isAlphabetic }.reversed()
    return word.count != 1 && !titles.contains(String(Scalars(word)).lowercased())
  }

  private static let longestTitle = 6

  /// The first bytes of the marks below.
  private static func mayEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x21, 0x3F, 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", "…", "。", "！", "？": true
    default: false
    }
  }

  private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "”", "’", "»", ")", "]": true
    default: false
    }
  }
}
