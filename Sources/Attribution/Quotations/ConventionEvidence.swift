/// What the paragraphs of a chapter or a book show of its convention.
struct ConventionEvidence: Sendable {
  /// How many paragraphs begin with a sign of a family, by the family's place among all.
  private(set) var starts = [Int](repeating: 0, count: Glyph.Family.allCases.count)
  /// How many signs of a family look like opening ones.
  private(set) var openings = [Int](repeating: 0, count: Glyph.Family.allCases.count)
  /// How often each sign occurs, by the sign's place among all.
  private(set) var counts = [Int](repeating: 0, count: Glyph.allCases.count)
  /// How many paragraphs have `«` as their first guillemet, and how many `»`.
  private(set) var firstGuillemets = (left: 0, right: 0)
  /// How many paragraphs begin with a dialogue dash.
  private(set) var dashes = 0

  /// Adds a paragraph.
  ///
  /// - Parameter words: tells an elided word ('tis) from an opening mark.
  mutating func add(_ marks: [QuotationMark], of paragraph: Range<Int>, beginsWithDash: Bool, words: Apostrophe) {
    if beginsWithDash { dashes += 1 }
    var sawGuillemet = false
    for mark in marks {
      let family = mark.glyph.family
      counts[mark.glyph.place] += 1
      if family == .guillemet, !sawGuillemet {
        sawGuillemet = true
        if mark.glyph == .leftGuillemet { firstGuillemets.left += 1 } else { firstGuillemets.right += 1 }
      }
      guard mark.before == .space || mark.before == .dash || mark.before == .opener, mark.after != .stop else {
        continue
      }
      if family == .single, mark.glyph == .rightSingle || mark.after != .letter || words.isElision(after: mark) {
        continue
      }
      openings[family.place] += 1
      if mark.range.lowerBound == paragraph.lowerBound { starts[family.place] += 1 }
    }
  }

  /// Adds what another stretch of the text shows.
  mutating func add(_ other: ConventionEvidence) {
    for place in starts.indices {
      starts[place] += other.starts[place]
      openings[place] += other.openings[place]
    }
    for place in counts.indices { counts[place] += other.counts[place] }
    firstGuillemets.left += other.firstGuillemets.left
    firstGuillemets.right += other.firstGuillemets.right
    dashes += other.dashes
  }

  /// How often a sign occurs.
  func count(_ glyph: Glyph) -> Int { counts[glyph.place] }
}
