/// Tells speech from words that are quoted for another reason: titles, terms, irony.
struct SpeechJudge {
  let bytes: [UInt8]

  /// Whether what stands between the marks is said, thought or written by somebody.
  func isSpeech(_ segment: Segment, of paragraph: Range<Int>) -> Bool {
    let inner = TextTrim.trimmed(segment.inner, of: bytes)
    guard !inner.isEmpty else { return false }
    if segment.outer.lowerBound == paragraph.lowerBound || !segment.isClosed { return true }
    let words = wordCount(inner)
    let capital = beginsWithCapital(inner)
    let introduced = isIntroduced(segment.outer.lowerBound, paragraph)
    if endsWithStop(inner), words >= 3 || capital || introduced { return true }
    if capital, introduced { return true }
    return words >= 6
  }

  private func wordCount(_ range: Range<Int>) -> Int {
    var count = 0
    var inWord = false
    for place in range {
      let isSpace = bytes[place] <= 0x20
      if !isSpace, !inWord { count += 1 }
      inWord = !isSpace
    }
    return count
  }

  private func beginsWithCapital(_ range: Range<Int>) -> Bool {
    for place in range {
      switch bytes[place] {
      case 0x41...0x5A: return true
      case 0x61...0x7A, 0x30...0x39: return false
      default: continue
      }
    }
    return false
  }

  private func endsWithStop(_ range: Range<Int>) -> Bool {
    var place = range.upperBound - 1
    while place > range.lowerBound, [UInt8(ascii: "_"), UInt8(ascii: "'")].contains(bytes[place]) { place -= 1 }
    return ".,!?;:-".utf8.contains(bytes[place])
  }

  private func isIntroduced(_ place: Int, _ paragraph: Range<Int>) -> Bool {
    var place = place
    while place > paragraph.lowerBound, bytes[place - 1] <= 0x20 { place -= 1 }
    guard place > paragraph.lowerBound else { return true }
    return bytes[place - 1] == UInt8(ascii: ",") || bytes[place - 1] == UInt8(ascii: ":")
  }
}
