/// The words of a text and where they stand: runs of letters, marks and digits, apostrophes inside them included.
///
/// Punctuation, white space, quotation marks and marks of emphasis (`_`, `*`) are no part of a word, so a script and its manuscript have the same ones.
/// In scripts that write no blanks between words, each ideograph or kana is one.
struct Words {
  /// The words, with one kind of apostrophe and without soft hyphens and other characters that show nothing.
  private(set) var words: [String] = []
  /// Where each begins and ends, in UTF-8 bytes.
  private(set) var ranges: [Range<Int>] = []

  /// Adds the words of a text that begins at an offset.
  mutating func add(_ text: some StringProtocol, at offset: Int = 0) {
    var word = String.UnicodeScalarView()
    var start = 0, end = 0, position = offset
    var apostrophePending = false
    for scalar in text.unicodeScalars {
      let next = position + UTF8.width(scalar)
      switch Self.kind(scalar) {
      case .letter:
        if apostrophePending { word.append("'") }
        if word.isEmpty { start = position }
        apostrophePending = false
        word.append(scalar)
        end = next
      case .apostrophe where !word.isEmpty && !apostrophePending: apostrophePending = true
      case .silent: break
      case .apostrophe, .other, .ideograph:
        close(&word, start..<end)
        apostrophePending = false
        if Self.kind(scalar) == .ideograph {
          word.append(scalar)
          close(&word, position..<next)
        }
      }
      position = next
    }
    close(&word, start..<end)
  }

  private mutating func close(_ word: inout String.UnicodeScalarView, _ range: Range<Int>) {
    guard !word.isEmpty else { return }
    words.append(String(word))
    ranges.append(range)
    word.removeAll(keepingCapacity: true)
  }

  private enum Kind { case letter, ideograph, apostrophe, silent, other }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return .letter
    case 0x27, 0x2019, 0x02BC: return .apostrophe
    case 0x2A, 0x5F: return .silent
    case 0x00...0x7F: return .other
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: return .ideograph
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return .letter
    case .format: return .silent
    default: return .other
    }
  }
}
