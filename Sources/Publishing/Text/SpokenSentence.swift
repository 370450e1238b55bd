import HearsayAudiobook
import HearsayScript

/// A sentence of a line, as its pieces.
struct SpokenSentence: Sendable, Hashable {
  var pieces: ArraySlice<SpokenPiece>

  /// When it is heard.
  var samples: Range<Int> {
    guard let first = pieces.first, let last = pieces.last else { return 0..<0 }
    return first.samples.lowerBound..<max(first.samples.lowerBound, last.samples.upperBound)
  }
}

extension Timeline.Line {
  /// The line's sentences, in order. Each has a piece at least: a sentence of punctuation alone goes with its neighbour.
  var sentences: [SpokenSentence] {
    let pieces = pieces
    var ends = Sentences.split(line.text).map(\.endIndex)[...]
    var sentences: [SpokenSentence] = []
    var start = 0
    for (index, piece) in pieces.enumerated() where index + 1 < pieces.count {
      var isLast = false
      while let end = ends.first, end <= piece.text.endIndex {
        isLast = line.text[piece.text.startIndex..<end].unicodeScalars.contains(where: \.isLetterOrDigit)
        ends.removeFirst()
      }
      guard isLast else { continue }
      sentences.append(SpokenSentence(pieces: pieces[start...index]))
      start = index + 1
    }
    sentences.append(SpokenSentence(pieces: pieces[start...]))
    return sentences
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool { properties.isAlphabetic || properties.numericType != nil }
}
