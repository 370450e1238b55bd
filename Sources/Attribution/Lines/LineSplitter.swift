import HearsayManuscript

/// Splits a paragraph into narration and speech so that nothing is lost.
enum LineSplitter {
  struct Piece {
    var range: Range<Int>
    /// The quotation, by number; nil for narration.
    var quotation: Int?
  }

  /// The pieces of all paragraphs, and for each quotation its line in the script, counted from 1.
  static func split(_ book: Book, _ reading: Reading) -> (pieces: [[Piece]], lines: [Int]) {
    var all: [[Piece]] = []
    var lines = [Int](repeating: 0, count: reading.quotations.count)
    var line = 1
    for (number, paragraph) in book.chapters.lazy.flatMap(\.paragraphs).enumerated() {
      var pieces: [Piece] = []
      if paragraph.kind == .prose || paragraph.kind == .verse {
        let speech = reading.paragraphs[number].quotations.map { ($0, reading.quotations[$0].outer) }
        pieces = self.pieces(of: paragraph.range, speech: speech, in: book.bytes)
        for (place, piece) in pieces.enumerated() {
          if let quotation = piece.quotation { lines[quotation] = line + place }
        }
      }
      line += paragraph.kind == .prose || paragraph.kind == .verse ? pieces.count : 1
      all.append(pieces)
    }
    return (all, lines)
  }

  /// The pieces of a paragraph in text order. Punctuation that stands alone between two pieces goes to the piece before
  /// it, or to the one after it where it opens the paragraph: it is nothing to read by itself.
  static func pieces(of paragraph: Range<Int>, speech: [(number: Int, range: Range<Int>)], in bytes: [UInt8]) -> [Piece]
  {
    var pieces: [Piece] = []
    var at = paragraph.lowerBound
    var pending: Int?
    func add(_ range: Range<Int>, _ quotation: Int?) {
      pieces.append(Piece(range: (pending ?? range.lowerBound)..<range.upperBound, quotation: quotation))
      pending = nil
    }
    func addNarration(_ range: Range<Int>) {
      guard let trimmed = trimmed(range, in: bytes) else { return }
      if bytes[trimmed].contains(where: isLetterOrDigit) {
        add(trimmed, nil)
      } else if let last = pieces.indices.last {
        pieces[last].range = pieces[last].range.lowerBound..<trimmed.upperBound
      } else {
        pending = pending ?? trimmed.lowerBound
      }
    }
    for (number, range) in speech where range.lowerBound >= at && range.upperBound <= paragraph.upperBound {
      addNarration(at..<range.lowerBound)
      add(range, number)
      at = range.upperBound
    }
    addNarration(at..<paragraph.upperBound)
    // A paragraph of nothing but punctuation is narration still.
    if let pending { pieces.append(Piece(range: pending..<paragraph.upperBound, quotation: nil)) }
    return pieces
  }

  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, bytes[low] <= 0x20 { low += 1 }
    while high > low, bytes[high - 1] <= 0x20 { high -= 1 }
    return low < high ? low..<high : nil
  }

  /// Letters, digits, and every byte of a wider letter; the bytes of wide punctuation (U+00A0 to U+00BF, U+2000 to
  /// U+206F) count as none.
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
      || byte >= 0xC3 && byte != 0xE2
  }
}
