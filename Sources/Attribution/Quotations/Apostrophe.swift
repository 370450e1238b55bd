/// Tells apostrophes from single quotation marks: 'tis, dogs' tails, rock 'n' roll, goin' home.
struct Apostrophe {
  let bytes: [UInt8]

  /// Words that begin with an apostrophe whatever their case, in lower case.
  private static let elidedStarts: Set<String> = [
    "tis", "twas", "twill", "twould", "twere", "tisn", "twasn", "twouldn", "tain", "em", "n", "til", "cause", "cos",
    "cuz", "coz", "bout", "gainst", "neath", "tween", "twixt", "pon", "tother", "nother", "nuff", "nough", "scuse",
    "spect", "spose", "mongst", "prentice", "zackly", "ud",
  ]

  /// Dropped beginnings that look like other words, or like a quotation's first word: elided only in lower case.
  private static let elidedLowerStarts: Set<String> = [
    "im", "er", "is", "ers", "e", "ee", "round", "gin", "fore", "ere", "ave", "ad", "as", "aving", "ow", "ome", "ouse",
    "ole", "ead", "eard", "ear", "ope", "ell", "elp", "alf", "and", "ands", "undred", "ood", "ard", "eart", "arf",
    "imself", "erself", "isn", "od", "ull", "un", "uns", "t", "s", "d", "ll", "re", "ve", "m", "till", "pears", "stead",
    "bove", "lowed", "member", "fraid", "copter", "phone", "bus", "flu", "kay", "tec", "cello", "midst", "hind",
  ]

  /// Words that end in an apostrophe, in lower case; those in -in' are told by their ending.
  private static let elidedEnds: Set<String> = [
    "o", "th", "an", "n", "wi", "ha", "t", "i", "a", "fu", "ol", "tho", "thro", "ev", "de", "d", "mo", "po", "yo",
    "mos",
    "jus", "las", "bes", "nex", "ole", "wid", "gi", "ca", "sha", "ain", "didn", "wouldn", "couldn", "amn", "tol",
    "roun",
    "groun", "chil", "lan", "han", "stan", "fin", "kin", "min", "fo", "befo", "co", "do", "dunno", "mus", "worl", "ho",
  ]

  /// Whether the letters after a mark make a word that is written with an apostrophe at its start.
  func isElision(after mark: QuotationMark) -> Bool {
    if let next = bytes.dropFirst(mark.range.upperBound).first, (0x30...0x39).contains(next) { return true }
    let word = word(from: mark.range.upperBound)
    if startsLower(mark), Self.elidedLowerStarts.contains(word) { return true }
    return Self.elidedStarts.contains(word)
  }

  private func isElision(before mark: QuotationMark) -> Bool {
    let word = word(upTo: mark.range.lowerBound)
    return Self.elidedEnds.contains(word) || (word.utf8.count > 3 && word.hasSuffix("in"))
  }

  /// What it costs to read a mark as an apostrophe.
  func cost(of mark: QuotationMark, inside: Bool) -> Double {
    let inverted = mark.glyph == .leftSingle ? 1.0 : 0
    switch (mark.before, mark.after) {
    case (_, .letter) where mark.before != .letter && mark.before != .stop:
      if mark.glyph == .lowSingle { return 6 }
      if isElision(after: mark) { return inverted }
      // A word in lower case may be any dialect's; a capital begins a sentence.
      return startsLower(mark) ? (inside ? 1.5 : 2) + 2 * inverted : 4 + inverted
    case (.letter, _):
      if isElision(before: mark) { return 0 }
      if mark.after == .space { return endsInS(mark) ? 0.7 : 2 }
      return endsInS(mark) ? 2 : 3
    default: return 5
    }
  }

  /// What it costs to read a mark as the opening of a quotation.
  func costToOpen(_ mark: QuotationMark, _ direction: Convention.Direction) -> Double {
    if direction == .closes { return 8 }
    if direction == .opens { return isElision(after: mark) ? 1.5 : 0 }
    let before: Double =
      switch mark.before {
      case .space, .opener: 0
      case .dash: 0.7
      case .stop, .closer: 4
      case .letter: 6
      }
    let after: Double =
      switch mark.after {
      case .letter: isElision(after: mark) ? 2 : startsLower(mark) ? 0.7 : 0
      case .opener, .dash: 0.5
      case .closer: 1
      case .stop: 2.5
      case .space: 3
      }
    return before + after
  }

  /// What it costs to read a mark as the end of a quotation.
  func costToClose(_ mark: QuotationMark, _ direction: Convention.Direction) -> Double {
    if direction == .opens { return 8 }
    let after: Double =
      switch mark.after {
      case .space, .stop, .closer: 0
      case .dash: 0.2
      case .opener: 2
      case .letter: 4
      }
    switch mark.before {
    case .stop, .closer: return after
    case .dash: return after + 0.3
    case .letter:
      if mark.after == .space { return isElision(before: mark) ? 2.5 : endsInS(mark) ? 2 : 1 }
      return after + (isElision(before: mark) ? 2 : 0.7)
    case .space, .opener: return after + 3
    }
  }

  private func startsLower(_ mark: QuotationMark) -> Bool {
    guard mark.range.upperBound < bytes.count else { return false }
    return (0x61...0x7A).contains(bytes[mark.range.upperBound])
  }

  private func endsInS(_ mark: QuotationMark) -> Bool {
    guard mark.range.lowerBound > 0 else { return false }
    return bytes[mark.range.lowerBound - 1] | 0x20 == UInt8(ascii: "s")
  }

  /// The longest word of the lists, in bytes.
  private static let longest = 9

  private func word(from start: Int) -> String {
    var end = start
    while end < bytes.count, end - start <= Self.longest, Self.isLetter(bytes[end]) { end += 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
  }

  private func word(upTo end: Int) -> String {
    var start = end
    while start > 0, end - start <= Self.longest, Self.isLetter(bytes[start - 1]) { start -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
