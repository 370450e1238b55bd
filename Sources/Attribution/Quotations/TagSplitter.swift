/// Parts speech from the tags inside it that no mark parts from it.
struct TagSplitter {
  let bytes: [UInt8]
  let finder: TagFinder
  /// Whether a dash before narration opens it and the next one closes it: `—Ven —dijo Juan—, ahora mismo.`
  let dashes: Bool
  /// Where dashes alone mark speech: whose actions are narration.
  var actors: DashActors?

  /// The stretches of speech in a range that begins with speech, in order, white space at their ends left out.
  func speech(in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int? = range.lowerBound
    var place = range.lowerBound
    func keep(upTo end: Int) {
      if let lower = start {
        let trimmed = TextTrim.trimmed(lower..<end, of: bytes)
        if !trimmed.isEmpty { found.append(trimmed) }
      }
      start = nil
    }
    while place < range.upperBound {
      if dashes, let width = DashDialogue.dash(at: place, limit: range.upperBound, of: bytes) {
        let after = place + width
        if opensNarration(place, after, range) {
          keep(upTo: place)
          guard let closing = nextDash(from: after, limit: range.upperBound) else { return found }
          place = skipStops(from: closing, limit: range.upperBound)
          start = place
        } else {
          place = after
        }
      } else if isStopBeforeTag(place, range), let tag = finder.tag(at: place + 1, limit: range.upperBound) {
        keep(upTo: place + 1)
        place = tag.range.upperBound
        // Between marks all that is no tag is speech; after a dash the narration may go on.
        if dashes, place < range.upperBound, endsSentence(tag), isNarration(from: place, limit: range.upperBound) {
          return found
        }
        if dashes { place = skipDash(from: place, limit: range.upperBound) }
        start = place
      } else if start != nil, ".!?".utf8.contains(bytes[place]),
        let end = actors?.action(at: place + 1, limit: range.upperBound)
      {
        keep(upTo: place + 1)
        place = end
        if place < range.upperBound, isNarration(from: place, limit: range.upperBound) { return found }
        place = skipDash(from: place, limit: range.upperBound)
        start = place
      } else {
        place += 1
      }
    }
    keep(upTo: range.upperBound)
    return found
  }

  /// Whether a comma or the end of an exclamation, a question or a broken sentence stands here, white space after it.
  private func isStopBeforeTag(_ place: Int, _ range: Range<Int>) -> Bool {
    switch bytes[place] {
    case UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"): break
    case UInt8(ascii: "."):
      guard place >= range.lowerBound + 2, bytes[place - 1] == UInt8(ascii: ".") else { return false }
    case 0xA6: guard place >= 2, bytes[place - 2] == 0xE2, bytes[place - 1] == 0x80 else { return false }
    default: return false
    }
    return place + 1 < range.upperBound && Word.space(at: place + 1, limit: range.upperBound, of: bytes) != nil
  }

  private func opensNarration(_ place: Int, _ after: Int, _ range: Range<Int>) -> Bool {
    guard place > range.lowerBound else { return false }
    if finder.tag(at: after, limit: range.upperBound) != nil { return true }
    let isSpaced = bytes[place - 1] <= 0x20
    return isSpaced && Neighbour(at: after, of: bytes, in: range) == .letter
  }

  private func nextDash(from start: Int, limit: Int) -> Int? {
    var place = start
    while place < limit {
      if let width = DashDialogue.dash(at: place, limit: limit, of: bytes) { return place + width }
      place += 1
    }
    return nil
  }

  private func skipStops(from start: Int, limit: Int) -> Int {
    var place = start
    while place < limit, ".,;:!?".utf8.contains(bytes[place]) || bytes[place] <= 0x20 { place += 1 }
    return place
  }

  private func skipDash(from start: Int, limit: Int) -> Int {
    var place = start
    while place < limit, let width = Word.space(at: place, limit: limit, of: bytes) { place += width }
    guard place < limit, let width = DashDialogue.dash(at: place, limit: limit, of: bytes) else { return place }
    return place + width
  }

  private func endsSentence(_ tag: Tag) -> Bool { bytes[tag.range.upperBound - 1] != UInt8(ascii: ",") }

  /// How far the speakers' own pronouns are looked for, in bytes.
  private static let reach = 300

  private static let narrated: Set<String> = [
    "he", "she", "they", "il", "elle", "ils", "elles", "él", "ella", "ele", "ela",
  ]
  private static let impersonal: Set<String> = ["y", "faut", "fait", "pleut", "neige", "vaut", "s'agit", "reste"]
  static let spoken: Set<String> = [
    "i", "you", "me", "my", "we", "your", "us", "our", "je", "tu", "vous", "nous", "moi", "toi", "mon", "ma", "votre",
  ]

  /// Whether the sentence after a tag goes on about those who speak, rather than with what they say.
  private func isNarration(from start: Int, limit: Int) -> Bool {
    guard let first = Word(at: start, limit: limit, of: bytes), first.isCapitalised,
      Self.narrated.contains(first.folded)
    else { return false }
    // "Il y a de la neige" tells of nobody.
    if let next = Word(at: first.range.upperBound, limit: limit, of: bytes), Self.impersonal.contains(next.folded) {
      return false
    }
    var place = first.range.upperBound
    let end = min(limit, place + Self.reach)
    while place < end {
      if let word = Word(at: place, limit: limit, of: bytes) {
        if Self.spoken.contains(word.folded) { return false }
        place = word.range.upperBound
      } else {
        place += 1
      }
    }
    return true
  }
}
