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
    "im", "and", "er", "is", "ers", "e", "ee", "round", "gin", "fore", "ere", "ave", "ad", "as", "aving", "ow", "ome",
    "ouse",
    "ole", "ead", "eard", "ear", "ope", "ell", "elp", "alf", "ands", "undred", "ood", "ard", "eart", "arf", "imself",
    "erself", "isn", "od", "ull", "un", "uns", "till", "pears", "stead", "bove", "lowed", "member", "fraid", "copter",
    "phone", "bus", "flu", "kay", "tec", "cello", "midst", "hind", "roun", "bomination", "mount",
  ]

  /// Of them, those that often begin a quotation's second part: 'as you see,' he said.
  private static let doubtful: Set<String> = [
    "is", "as", "and", "round", "till", "ere", "e", "er", "ear", "member", "mount",
  ]

  /// Endings of a verb or a noun that some printers set apart from it: I 'll, the boy 's.
  private static let endings: Set<String> = ["ll", "s", "d", "ve", "re", "m", "t"]

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
    if startsLower(mark), Self.elidedLowerStarts.contains(word) || Self.endings.contains(word) { return true }
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
    case (.space, .letter), (.dash, .letter), (.opener, .letter), (.closer, .letter):
      if mark.glyph == .lowSingle { return 6 }
      if isElision(after: mark) { return inverted + (isDoubtful(after: mark) ? 1 : 0) }
      // A word in lower case may be any dialect's; a capital begins a sentence.
      return startsLower(mark) ? (inside ? 1.5 : 2) + 2 * inverted : 6 + inverted
    case (.letter, _):
      if isElision(before: mark) { return 0 }
      if isQuotedWord(before: mark) { return 2 }
      // Speech ends with a stop; what has none is rather a plural's possessive, or a dialect's dropped letter.
      return mark.after == .space ? (endsInS(mark) ? 0.5 : 1) : (endsInS(mark) ? 1.2 : 1.5)
    default: return 5
    }
  }

  /// What it costs to read a mark as the opening of a quotation.
  func costToOpen(_ mark: QuotationMark, _ direction: Convention.Direction) -> Double {
    switch direction {
    case .closes: return 8
    case .opens: return isElision(after: mark) ? 1.5 : 0
    case .either: break
    }
    let before: Double =
      switch mark.before {
      case .space, .opener: 0
      case .dash: 0.7
      case .stop, .closer: 4
      case .letter: 6
      }
    let after: Double =
      switch mark.after {
      case .letter: costToOpenWord(mark)
      case .opener, .dash: 0.5
      case .closer: 1
      case .stop: 2.5
      case .space: 3
      }
    return before + after
  }

  private func costToOpenWord(_ mark: QuotationMark) -> Double {
    guard isElision(after: mark) else { return startsLower(mark) ? 0.7 : 0 }
    if Self.endings.contains(word(from: mark.range.upperBound)) { return 4 }
    return isDoubtful(after: mark) ? 1 : 2
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
      if isQuotedWord(before: mark) { return after + 0.3 }
      if mark.after == .space { return isElision(before: mark) ? 2.5 : endsInS(mark) ? 2 : 1.5 }
      return after + (isElision(before: mark) ? 2 : 0.7)
    case .space, .opener: return after + 3
    }
  }

  private func isDoubtful(after mark: QuotationMark) -> Bool {
    Self.doubtful.contains(word(from: mark.range.upperBound))
  }

  /// Whether the word before a mark has one at its start, too: said 'Yes' to him.
  private func isQuotedWord(before mark: QuotationMark) -> Bool {
    let start = mark.range.lowerBound - word(upTo: mark.range.lowerBound).utf8.count
    guard start > 0, start < mark.range.lowerBound else { return false }
    if bytes[start - 1] == UInt8(ascii: "'") { return start < 2 || bytes[start - 2] <= 0x20 }
    return start > 2 && bytes[start - 1] == 0x98 && bytes[start - 2] == 0x80 && bytes[start - 3] == 0xE2
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
