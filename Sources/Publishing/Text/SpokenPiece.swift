import HearsayAudiobook
import HearsayScript

/// A word as it is shown, with the punctuation that clings to it, and when it is heard.
///
/// The pieces of a line, each with what follows it, are the line's text again, whole: nothing is lost between words.
struct SpokenPiece: Sendable, Hashable {
  /// The word with its punctuation.
  var text: Substring
  /// The white space behind it; empty at a line's end, and where words meet without any.
  var space: Substring
  /// When it is heard.
  var samples: Range<Int>
}

extension Timeline.Line {
  /// The line's pieces, in order; one for a line without words.
  var pieces: [SpokenPiece] {
    let text = line.text
    guard words.count > 1 else { return [SpokenPiece(text: text[...], space: "", samples: samples)] }
    var pieces: [SpokenPiece] = []
    pieces.reserveCapacity(words.count)
    var start = text.startIndex
    for (index, word) in words.enumerated() {
      guard index + 1 < words.count else {
        pieces.append(SpokenPiece(text: text[start...], space: "", samples: word.samples))
        break
      }
      let gap = text[text.index(utf8: word.range.upperBound)..<text.index(utf8: words[index + 1].range.lowerBound)]
      let cut = Self.cut(gap)
      pieces.append(SpokenPiece(text: text[start..<cut.lowerBound], space: text[cut], samples: word.samples))
      start = cut.upperBound
    }
    return pieces
  }

  /// Where the words on both sides of a gap part: at its last white space; else before marks that open something.
  private static func cut(_ gap: Substring) -> Range<Substring.Index> {
    let scalars = gap.unicodeScalars
    if let last = scalars.lastIndex(where: \.properties.isWhitespace) {
      let before = scalars[..<last].lastIndex { !$0.properties.isWhitespace }
      return (before.map { scalars.index(after: $0) } ?? gap.startIndex)..<scalars.index(after: last)
    }
    let opening = scalars.lastIndex { !opens($0) }.map { scalars.index(after: $0) } ?? gap.startIndex
    return opening..<opening
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .openPunctuation, .initialPunctuation, .currencySymbol: true
    default: scalar == "¿" || scalar == "¡" || scalar == "#" || scalar == "@"
    }
  }
}

extension String {
  /// The place of a UTF-8 offset; the end for one beyond it.
  fileprivate func index(utf8 offset: Int) -> Index {
    utf8.index(startIndex, offsetBy: max(0, offset), limitedBy: endIndex) ?? endIndex
  }
}
