/// Tells what kind of quotation each is, paragraph by paragraph: a letter may go on over many.
struct KindTracker {
  private let bytes: [UInt8]
  private let letters: LetterRule
  private let signs: SignRule
  private let thoughts: ThoughtRule
  private let reports: ReportRule
  /// What of the paragraph before stands after its last quotation, if anything does.
  private var tail: Range<Int>?
  /// How far narration is indented.
  private var indent = 0
  private var letter = Letter.none

  private enum Letter { case none, goesOn, mayGoOn }

  init(bytes: [UInt8]) {
    self.bytes = bytes
    letters = LetterRule(bytes: bytes)
    signs = SignRule(bytes: bytes)
    thoughts = ThoughtRule(bytes: bytes)
    reports = ReportRule(bytes: bytes)
  }

  /// The kinds of a paragraph's segments; nil for words that are reported only.
  mutating func kinds(of segments: [Segment], in paragraph: Range<Int>) -> [Quotation.Kind?] {
    var kinds: [Quotation.Kind?] = []
    var done = paragraph.lowerBound
    for (place, segment) in segments.enumerated() {
      let opens = segment.outer.lowerBound == paragraph.lowerBound
      let fills = opens && segment.outer.upperBound == paragraph.upperBound
      let before = done..<segment.outer.lowerBound
      let inner = TextTrim.trimmed(segment.inner, of: bytes)
      let isLetter =
        goesOn(inner, of: paragraph, fills: fills, opens: opens || bytes[before].allSatisfy { $0 <= 0x20 })
        || !signs.isSign(inner, after: before)
          && letters.begins(segment, after: opens ? tail : before, fills: fills || opens && !segment.isClosed)
      if isLetter {
        if !opens, letters.isTag(before), let last = kinds.indices.last { kinds[last] = .letter }
        kinds.append(.letter)
        letter = !segment.isClosed || opens && letters.isOpening(inner) ? .goesOn : fills ? .mayGoOn : .none
      } else {
        let next = place + 1 < segments.count ? segments[place + 1].outer.lowerBound : paragraph.upperBound
        kinds.append(kind(of: segment, inner, after: before, before: segment.outer.upperBound..<next, kinds.last))
        letter = .none
      }
      done = segment.outer.upperBound
    }
    if segments.isEmpty {
      letter = .none
      indent = indentation(of: paragraph)
    }
    tail = done < paragraph.upperBound ? done..<paragraph.upperBound : nil
    return kinds
  }

  /// The kind of what is no letter.
  private func kind(
    of segment: Segment, _ inner: Range<Int>, after before: Range<Int>, before after: Range<Int>,
    _ last: Quotation.Kind??
  ) -> Quotation.Kind? {
    if signs.isSign(inner, after: before) { return .sign }
    if thoughts.isThought(before: after) || thoughts.isThought(after: before) { return .thought }
    // After the tag that a comma ends, the same thought goes on.
    if last == .thought, bytes[before].last(where: { $0 > 0x20 }) == UInt8(ascii: ",") { return .thought }
    let isFirst = last == nil && !before.isEmpty
    return isFirst && segment.isClosed && reports.isReport(inner) ? nil : .speech
  }

  /// Whether a paragraph goes on with the letter before it: as one left open, or, closed as each of its paragraphs is, by
  /// being set in, or a long one with nothing else in it.
  private func goesOn(_ inner: Range<Int>, of paragraph: Range<Int>, fills: Bool, opens: Bool) -> Bool {
    guard opens else { return false }
    return switch letter {
    case .none: false
    case .goesOn: true
    case .mayGoOn:
      fills && (indentation(of: paragraph) > indent || inner.count > 300 || letters.isSignature(inner))
    }
  }

  private func indentation(of paragraph: Range<Int>) -> Int {
    var start = paragraph.lowerBound
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    return paragraph.lowerBound - start
  }
}
