/// What one person says in one breath of a paragraph: one quotation, or several with narration between them.
struct Utterance: Sendable {
  /// The quotations, by number.
  var quotations: Range<Int>
  var paragraph: Int
  /// From the first quotation's first token to the last one's end, narration between included.
  var tokens: Range<Int>
  /// Where the paragraph begins and ends for it: the bounds of its neighbours in the paragraph.
  var room: Range<Int>

  /// Inside it, between its quotations.
  var inside = SpeechTag()
  /// After its last quotation.
  var after = SpeechTag()
  /// Before its first quotation, in the same paragraph.
  var before = SpeechTag()
  /// At the end of the paragraph before.
  var lead = SpeechTag()

  /// The one of the four that tells most, and its place in the order of trust, 1 to 8; 0 where there is none.
  var primary: (tag: SpeechTag, rank: Int) {
    if inside.kind != .none, inside.hasVerb, inside.order != .nameNearby { return (inside, 1) }
    if after.kind != .none, after.isPlain { return (after, 2) }
    if before.kind != .none, before.hasVerb, before.opensSpeech { return (before, 3) }
    if lead.kind != .none, lead.opensSpeech { return (lead, 4) }
    if inside.kind != .none { return (inside, 5) }
    if after.kind != .none, after.order == .subjectThenAction || after.order == .subjectAlone { return (after, 6) }
    if before.kind != .none { return (before, 7) }
    if after.kind != .none { return (after, 8) }
    return (SpeechTag(), 0)
  }
}
