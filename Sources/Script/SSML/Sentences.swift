/// Splits a line into sentences: at full stops, question and exclamation marks that a blank and a capital follow, but not
/// behind a title or an initial.
enum Sentences {
  /// Abbreviations that a name follows.
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "st", "prof", "capt", "col", "gen", "lt", "sgt", "maj", "rev", "hon", "jr", "sr", "no",
    "vs", "messrs", "mme", "mlle", "hr", "fr", "sig", "sra",
  ]

  static func split(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var sentences: [String] = []
    var start = 0, index = 0
    while index < scalars.count {
      let mark = scalars[index]
      index += 1
      guard isEnd(mark) else { continue }
      let stop = index - 1
      while index < scalars.count, isEnd(scalars[index]) || isCloser(scalars[index]) { index += 1 }
      guard endsSentence(scalars, stop, index) else { continue }
      sentences.append(string(scalars[start..<index]))
      while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
      start = index
    }
    if start < scalars.count || sentences.isEmpty { sentences.append(string(scalars[start...])) }
    return sentences
  }

  private static func endsSentence(_ scalars: [Unicode.Scalar], _ stop: Int, _ next: Int) -> Bool {
    guard next < scalars.count else { return true }
    if "。！？".unicodeScalars.contains(scalars[stop]) { return true }
    var next = next
    guard scalars[next].properties.isWhitespace else { return false }
    while next < scalars.count, !scalars[next].properties.isAlphabetic, !("0"..."9").contains(scalars[next]) {
      next += 1
    }
    guard next < scalars.count, !scalars[next].properties.isLowercase else { return false }
    guard scalars[stop] == "." else { return true }
    var word = stop
    while word > 0, scalars[word - 1].properties.isAlphabetic { word -= 1 }
    let before = string(scalars[word..<stop]).lowercased()
    return before.unicodeScalars.count != 1 && !titles.contains(before)
  }

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool { ".!?…。！？".unicodeScalars.contains(scalar) }

  private static func isCloser(_ scalar: Unicode.Scalar) -> Bool { "\"'”’»)]".unicodeScalars.contains(scalar) }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
