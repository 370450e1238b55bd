/// Reads one paragraph in a chapter's convention.
struct ParagraphReader {
  let bytes: [UInt8]
  let convention: Convention
  private let pairing: MarkPairing
  private let judge: SpeechJudge
  private let signs: SignRule
  private let dashes: DashDialogue
  private let inverted: TagSplitter
  private let forgotten: TagSplitter

  /// - Parameter actors: Whose actions are narration where dashes alone mark speech.
  init(bytes: [UInt8], convention: Convention, actors: DashActors? = nil) {
    self.bytes = bytes
    self.convention = convention
    pairing = MarkPairing(
      convention: convention, costs: MarkCosts(apostrophe: Apostrophe(bytes: bytes), convention: convention))
    judge = SpeechJudge(bytes: bytes)
    signs = SignRule(bytes: bytes)
    dashes = DashDialogue(bytes: bytes, actors: convention.usesDashes ? actors : nil)
    inverted = TagSplitter(bytes: bytes, finder: TagFinder(bytes: bytes, invertedOnly: true), dashes: false)
    forgotten = TagSplitter(bytes: bytes, finder: TagFinder(bytes: bytes), dashes: false)
  }

  /// The stretches of speech in a paragraph, in order.
  ///
  /// - Parameters:
  ///   - before: the family of the quotation that the paragraph before left open.
  ///   - mayStayOpen: whether the next paragraph opens as one that goes on with this one's speech would.
  func speech(
    _ marks: [QuotationMark], of paragraph: Range<Int>, after before: Glyph.Family?, mayStayOpen: Bool
  ) -> [Segment] {
    if opensWithDash(marks, paragraph) { return dashSpeech(marks, of: paragraph) }
    let segments = pairing.segments(marks, of: paragraph, after: before, mayStayOpen: mayStayOpen)
    return segments.flatMap { segment -> [Segment] in
      let before = paragraph.lowerBound..<segment.outer.lowerBound
      guard judge.isSpeech(segment, of: paragraph) || signs.isSign(segment.inner, after: before) else { return [] }
      if segment.family == .guillemet { return split(segment, with: inverted) }
      let mayGoOn = mayStayOpen && segment.outer.upperBound == paragraph.upperBound
      return segment.isClosed || mayGoOn ? [segment] : split(segment, with: forgotten)
    }
  }

  /// Whether a paragraph opens with a dialogue dash, and not with a dash before a quotation.
  func opensWithDash(_ marks: [QuotationMark], _ paragraph: Range<Int>) -> Bool {
    guard convention.usesDashes, let width = DashDialogue.opening(of: paragraph, bytes) else { return false }
    let start = TextTrim.trimmed(paragraph.lowerBound + width..<paragraph.upperBound, of: bytes).lowerBound
    return marks.first?.range.lowerBound != start
  }

  /// The speech after a dash; a closing mark without an opening one ends it, for in French books a dialogue's last reply
  /// ends with the mark that its first began with.
  private func dashSpeech(_ marks: [QuotationMark], of paragraph: Range<Int>) -> [Segment] {
    var depth = 0
    for mark in marks where mark.glyph.family != .single {
      switch convention.direction(of: mark.glyph) {
      case .opens: depth += 1
      case .closes: depth -= 1
      case .either: continue
      }
      guard depth < 0 else { continue }
      var segments = dashes.segments(of: paragraph.lowerBound..<mark.range.lowerBound)
      if let last = segments.indices.last {
        segments[last].outer = segments[last].outer.lowerBound..<mark.range.upperBound
      }
      return segments
    }
    return dashes.segments(of: paragraph)
  }

  private func split(_ segment: Segment, with splitter: TagSplitter) -> [Segment] {
    let parts = splitter.speech(in: segment.inner)
    let end = TextTrim.trimmed(segment.inner, of: bytes).upperBound
    guard parts.count > 1 || parts.first?.upperBound != end else { return [segment] }
    return parts.enumerated().map { place, inner in
      let start = place == 0 ? segment.outer.lowerBound : inner.lowerBound
      let reachesEnd = place == parts.count - 1 && inner.upperBound == end
      return Segment(
        outer: start..<(reachesEnd ? segment.outer.upperBound : inner.upperBound), inner: inner,
        family: segment.family, isClosed: segment.isClosed || !reachesEnd)
    }
  }
}
