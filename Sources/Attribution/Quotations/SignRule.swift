/// Tells what is to be read on a sign, a label or a door-plate: `a plate with the words "Keep out"`.
struct SignRule {
  let bytes: [UInt8]

  /// More words than this are on no sign.
  private static let longest = 15
  private static let bearers: Set<String> = [
    "sign", "signboard", "card", "screen", "placard", "label", "notice", "plate", "board", "inscription", "poster",
    "banner", "plaque",
    "tombstone", "gravestone", "headstone", "engraved", "painted", "printed", "lettered", "inscribed", "marked",
    "labelled",
    "labeled", "letters", "door",
  ]
  private static let links: Set<String> = [
    "words", "read", "reads", "reading", "said", "says", "saying", "inscription", "legend", "inscribed", "lettered",
    "marked",
    "labelled", "labeled", "inscribed", "painted", "engraved", "printed",
  ]

  /// Whether the words between the marks stand on a sign that the narration before them speaks of.
  func isSign(_ inner: Range<Int>, after before: Range<Int>) -> Bool {
    guard bytes[inner].split(whereSeparator: { $0 <= 0x20 }).count <= Self.longest else { return false }
    let sentence = Sentence.last(in: before, of: bytes)
    guard let last = sentence.last, Self.links.contains(last) else { return false }
    return sentence.contains { Self.bearers.contains($0) }
  }
}
