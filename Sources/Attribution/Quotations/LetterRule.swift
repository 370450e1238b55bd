/// Tells letters, notes and telegrams that are quoted from speech.
///
/// A letter begins where the narration before it speaks of writing and hands over (`… and was as follows:`), or with a
/// salutation or a date that fills its paragraph; it goes on as long as each paragraph opens with a mark and the one before
/// was not closed, or was but its salutation.
struct LetterRule {
  let bytes: [UInt8]

  /// Words that say that something written follows.
  private static let written: Set<String> = [
    "letter", "letters", "note", "telegram", "telegrams", "epistle", "postscript", "postcard", "wrote", "writing",
    "billet",
    "missive", "scrawled", "scribbled", "penned", "dated", "contents", "communication", "lettre", "télégramme",
    "écrivit",
    "schrieb", "telegramm", "escribió",
  ]

  /// Words that say so only before a colon or a dash.
  private static let perhaps: Set<String> = [
    "written", "read", "ran", "paper", "envelope", "card", "wire", "wired", "inscription", "advertisement",
    "entry", "diary", "effect", "purpose", "follows",
  ]

  private static let said: Set<String> = [
    "said", "cried", "replied", "exclaimed", "asked", "answered", "says", "remarked", "observed", "whispered",
    "murmured",
    "muttered", "shouted", "laughed", "interrupted", "called", "added", "spoke", "voice", "aloud", "told", "demanded",
    "thought", "continued", "exclaiming", "say", "saying", "returned", "repeated", "muttering", "resumed", "began",
    "begun",
  ]

  /// Whether a segment begins a letter.
  ///
  /// - Parameters:
  ///   - before: the narration just before it, in its own paragraph or, if it opens that, the end of the one before.
  ///   - fills: whether its paragraph holds nothing else.
  func begins(_ segment: Segment, after before: Range<Int>?, fills: Bool) -> Bool {
    let inner = TextTrim.trimmed(segment.inner, of: bytes)
    if fills, isOpening(inner) { return true }
    guard let before else { return false }
    if fills, isOpening(lastLine(of: before)) || isSalutation(firstLine(of: inner)) { return true }
    if isTag(before) { return true }
    return handsOver(before, inner: inner, fills: fills)
  }

  /// Whether a paragraph's segment is so little of a letter that more follows although its mark is closed.
  func isOpening(_ inner: Range<Int>) -> Bool { isSalutation(inner) || isDate(inner) }

  /// Whether a segment is a letter's last line: "Yours ever", "Your affectionate aunt".
  func isSignature(_ inner: Range<Int>) -> Bool {
    guard inner.count <= 120, let first = Word(at: inner.lowerBound, limit: inner.upperBound, of: bytes) else {
      return false
    }
    return ["yours", "your", "your's", "ever", "affectionately", "sincerely", "believe"].contains(first.folded)
  }

  /// Whether narration between two parts of a letter says so: "the note ran", "he wrote".
  func isTag(_ between: Range<Int>) -> Bool {
    guard between.count <= 80, bytes[between].last(where: { $0 > 0x20 }) == UInt8(ascii: ",") else { return false }
    let words = Sentence.last(in: between, of: bytes)
    guard words.count <= 6, let last = words.last else { return false }
    return last == "wrote" || last == "ran"
  }

  /// A letter that nothing but a full stop announces is at least so long, in bytes.
  private static let announced = 80

  private func handsOver(_ before: Range<Int>, inner: Range<Int>, fills: Bool) -> Bool {
    guard let last = bytes[before].last(where: { $0 > 0x20 }) else { return false }
    let pauses =
      last == UInt8(ascii: ":") || last == UInt8(ascii: "-") || last == 0x94
      || fills && (0x61...0x7A).contains(last)
    let ends = last == UInt8(ascii: ".") && fills && inner.count >= Self.announced
    guard pauses || ends else { return false }
    var tells = false
    let greets = fills && greets(inner)
    for word in Sentence.last(in: before, of: bytes, andMore: greets) {
      if Self.said.contains(word) { return false }
      if Self.written.contains(word) || pauses && Self.perhaps.contains(word) { tells = true }
    }
    return tells
  }

  private func firstLine(of range: Range<Int>) -> Range<Int> {
    let end = bytes[range].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? range.upperBound
    return TextTrim.trimmed(range.lowerBound..<end, of: bytes)
  }

  private func lastLine(of range: Range<Int>) -> Range<Int> {
    let end = TextTrim.trimmed(range, of: bytes).upperBound
    let start = bytes[range.lowerBound..<end].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? range.lowerBound
    return TextTrim.trimmed(start..<end, of: bytes)
  }

  private func isSalutation(_ inner: Range<Int>) -> Bool {
    guard inner.count <= 60, let last = bytes[inner].last else { return false }
    guard last == UInt8(ascii: ",") || last == UInt8(ascii: ":") || last == UInt8(ascii: "-") || last == 0x94 else {
      return false
    }
    return greets(inner)
  }

  /// Whether a text begins as letters do: "My dear Emma".
  private func greets(_ inner: Range<Int>) -> Bool {
    var place = inner.lowerBound
    for _ in 0..<3 {
      guard let word = Word(at: place, limit: inner.upperBound, of: bytes) else { return false }
      if ["dear", "dearest", "sir", "madam", "cher", "chère", "liebe", "lieber", "querido", "querida"].contains(
        word.folded)
      {
        return true
      }
      place = word.range.upperBound
    }
    return false
  }

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
    "jan", "feb", "aug", "sept", "sep", "oct", "nov", "dec", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday",
  ]

  private func isDate(_ inner: Range<Int>) -> Bool {
    guard inner.count <= 80 else { return false }
    let words = bytes[inner].split { !(0x61...0x7A).contains($0 | 0x20) && !(0x30...0x39).contains($0) }
    guard words.count <= 9,
      words.contains(where: { Self.months.contains(String(decoding: $0, as: UTF8.self).lowercased()) })
    else { return false }
    // A speaker's date stands in a sentence, with words in lower case.
    return words.allSatisfy { word in
      word.first.map { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) } ?? false || word.count <= 2
    }
  }
}
