import HearsayManuscript
import HearsayScript

/// A book without its soft hyphens, word joiners and other signs that have neither width nor sound, and the way back to the
/// places in the book itself. Who speaks can't depend on them: an EPUB's reader drops them, a plain text is its own file.
struct VisibleBook {
  /// The book to be read; its omissions are as they were.
  let book: Book
  private let original: Book
  /// The signs in order: where each stood, where it would stand in the visible text, and how many bytes were dropped up to
  /// and with it.
  private let cuts: [Cut]
  private typealias Cut = (original: Int, visible: Int, dropped: Int)

  init(_ original: Book) {
    self.original = original
    var bytes: [UInt8] = []
    var cuts: [Cut] = []
    var place = 0
    var kept = 0
    while let sign = Self.next(in: original.bytes, from: place) {
      bytes.append(contentsOf: original.bytes[kept..<sign.lowerBound])
      cuts.append((sign.lowerBound, bytes.count, (cuts.last?.dropped ?? 0) + sign.count))
      (place, kept) = (sign.upperBound, sign.upperBound)
    }
    self.cuts = cuts
    guard !cuts.isEmpty else {
      book = original
      return
    }
    bytes.append(contentsOf: original.bytes[kept...])
    var visible = original
    visible.bytes = bytes
    for chapter in visible.chapters.indices {
      for paragraph in visible.chapters[chapter].paragraphs.indices {
        let seen = visible.chapters[chapter].paragraphs[paragraph]
        visible.chapters[chapter].paragraphs[paragraph].range = Self.visible(seen.range, cuts)
        visible.chapters[chapter].paragraphs[paragraph].marks = seen.marks.map {
          Book.Mark(range: Self.visible($0.range, cuts), kind: $0.kind)
        }
      }
    }
    book = visible
  }

  /// The script with its lines' places in the original text.
  func restored(_ script: Script) -> Script {
    guard !cuts.isEmpty else { return script }
    var script = script
    let paragraphs = zip(original.chapters, book.chapters).flatMap { zip($0.paragraphs, $1.paragraphs) }
      .map { (original: $0.range, visible: $1.range) }
    for chapter in script.chapters.indices {
      for line in script.chapters[chapter].lines.indices {
        let number = script.chapters[chapter].lines[line].paragraph
        guard let span = script.chapters[chapter].lines[line].source, paragraphs.indices.contains(number - 1) else {
          continue
        }
        let (whole, seen) = paragraphs[number - 1]
        script.chapters[chapter].lines[line].source = Span(
          start: span.start == seen.lowerBound ? whole.lowerBound : place(span.start),
          end: span.end == seen.upperBound ? whole.upperBound : place(span.end))
      }
    }
    return script
  }

  /// The place in the original text, behind signs that were dropped there.
  private func place(_ visible: Int) -> Int {
    let before = Self.count(cuts) { $0.visible <= visible }
    return visible + (before > 0 ? cuts[before - 1].dropped : 0)
  }

  private static func visible(_ range: Range<Int>, _ cuts: [Cut]) -> Range<Int> {
    let ends = [range.lowerBound, range.upperBound].map { place in
      let before = count(cuts) { $0.original < place }
      return before > 0 ? max(cuts[before - 1].visible, place - cuts[before - 1].dropped) : place
    }
    return ends[0]..<max(ends[0], ends[1])
  }

  /// How many of the first cuts fulfil a condition, found by halving.
  private static func count(_ cuts: [Cut], where isBefore: (Cut) -> Bool) -> Int {
    var (low, high) = (0, cuts.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(cuts[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The next sign: U+00AD, U+200B, U+200E and U+200F, U+202A to U+202E, U+2060, U+2066 to U+2069, U+FEFF.
  private static func next(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    var place = start
    while place + 1 < bytes.count {
      if bytes[place] >= 0xC2 {
        switch (bytes[place], bytes[place + 1], place + 2 < bytes.count ? bytes[place + 2] : 0) {
        case (0xC2, 0xAD, _): return place..<place + 2
        case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0),
          (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xBB, 0xBF):
          return place..<place + 3
        default: break
        }
      }
      place += 1
    }
    return nil
  }
}
