/// Tells speech from words that are quoted for another reason: titles, terms, irony.
struct SpeechJudge {
  let bytes: [UInt8]

  /// So many words are speech wherever they stand.
  private static let sentence = 8
  /// So many are, unless the words before them speak of a title or a term.
  private static let clause = 6
  /// So many are if they end with a stop, as a title seldom does.
  private static let phrase = 3

  /// Words just before a quotation that it is then an object or a name of: "a novel called", "the word".
  private static let terms: Set<String> = [
    "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "my", "our", "your", "their", "of", "in",
    "to",
    "from", "at", "by", "on", "for", "as", "against", "about", "between", "into", "upon", "than", "called", "entitled",
    "named", "termed", "titled", "dubbed", "word", "words", "phrase", "term", "expression", "is", "was", "were", "are",
    "be",
    "been", "le", "la", "les", "un", "une", "de", "du", "des", "der", "die", "das", "ein", "eine", "von", "el", "los",
    "las",
  ]

  /// Whether what stands between the marks is said, thought or written by somebody.
  func isSpeech(_ segment: Segment, of paragraph: Range<Int>) -> Bool {
    let inner = TextTrim.trimmed(segment.inner, of: bytes)
    guard firstLetter(of: inner) != nil else { return false }
    if segment.outer.lowerBound == paragraph.lowerBound || !segment.isClosed { return true }
    let words = wordCount(inner)
    if words >= Self.sentence { return true }
    let capital = beginsWithCapital(inner)
    let start = startOfSpace(before: segment.outer.lowerBound, paragraph)
    switch introduction(endingAt: start, paragraph) {
    case .sentence:
      return endsWithStop(inner) || capital && isFollowedByComma(segment.outer.upperBound, paragraph)
        || words >= Self.clause
    case .comma:
      return capital || endsWithStop(inner) || words >= Self.clause
        || isFollowedByComma(segment.outer.upperBound, paragraph) && words >= Self.phrase
    case .word(let word):
      if SpeechVerb.contains(word), capital { return true }
      if Self.terms.contains(word) || isTitle(inner) { return false }
      return endsWithStop(inner) && (words >= Self.phrase || capital) || words >= Self.clause
    }
  }

  private enum Introduction {
    /// The end of a sentence, or of a quotation.
    case sentence
    /// A comma, a colon, a dash.
    case comma
    /// A word, in lower case.
    case word(String)
  }

  private func startOfSpace(before place: Int, _ paragraph: Range<Int>) -> Int {
    TextTrim.trimmed(paragraph.lowerBound..<place, of: bytes).upperBound
  }

  private func introduction(endingAt end: Int, _ paragraph: Range<Int>) -> Introduction {
    switch Neighbour(before: end, of: bytes, in: paragraph) {
    case .dash: return .comma
    case .stop: return ",;:".utf8.contains(bytes[end - 1]) ? .comma : .sentence
    case .space, .opener, .closer: return .sentence
    case .letter:
      var start = end
      while start > paragraph.lowerBound, end - start < 40, bytes[start - 1] > 0x2F { start -= 1 }
      return .word(String(decoding: bytes[start..<end], as: UTF8.self).lowercased())
    }
  }

  private func isFollowedByComma(_ place: Int, _ paragraph: Range<Int>) -> Bool {
    place < paragraph.upperBound && ",.".utf8.contains(bytes[place])
  }

  private func wordCount(_ range: Range<Int>) -> Int {
    bytes[range].split { $0 <= 0x20 }.count
  }

  /// Whether all words but the short ones begin with capitals, as a title's do.
  private func isTitle(_ range: Range<Int>) -> Bool {
    let words = bytes[range].split { $0 <= 0x20 }
    guard words.count >= Self.phrase, let last = bytes[range].last, last != UInt8(ascii: "!"), last != UInt8(ascii: "?")
    else {
      return false
    }
    return words.allSatisfy { word in
      word.first.map { !(0x61...0x7A).contains($0) } ?? true || word.count <= 3
    }
  }

  private func firstLetter(of range: Range<Int>) -> Int? {
    range.first { bytes[$0] & 0xC0 != 0x80 && Neighbour(at: $0, of: bytes, in: range) == .letter }
  }

  private func beginsWithCapital(_ range: Range<Int>) -> Bool {
    guard let place = firstLetter(of: range) else { return false }
    return Word(at: place, limit: range.upperBound, of: bytes)?.isCapitalised ?? false
  }

  /// Whether a stop or a dash ends a range, emphasis and inner marks aside.
  private func endsWithStop(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, "_*'\"".utf8.contains(bytes[end - 1]) { end -= 1 }
    let last = Neighbour(before: end, of: bytes, in: range)
    return last == .stop || last == .dash
  }
}
