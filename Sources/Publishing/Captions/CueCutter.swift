import HearsayAudiobook
import HearsayScript

/// Cuts an audiobook's lines into captions of readable length.
///
/// A caption is a sentence, or a part of a longer one, of one speaker: at most two rows of ``columns`` columns, as broadcasters
/// have it (BBC and Netflix ask for 37 to 42). A long sentence is cut where a clause ends, else between words; a word
/// wider than a row within. A very short sentence joins the next one of its line.
struct CueCutter {
  /// The widest that a row is.
  static let columns = 42
  /// A sentence shorter than this many seconds joins the next one, where both fit into a cue.
  private static let shortest = 1.0

  let timeline: Timeline
  let language: String

  /// The cues of all lines, in order.
  func cues() -> [Cue] { timeline.chapters.flatMap(\.lines).flatMap(cues) }

  /// The cues of a line.
  func cues(of line: Timeline.Line) -> [Cue] {
    let marks = SpeechMarks(of: line.line, language: language)
    let sentences = line.sentences
    var pieces = sentences.enumerated().map { place, sentence in
      sentence.pieces.enumerated().flatMap { index, piece in
        let isFirst = place == 0 && index == 0
        let isLast = place == sentences.count - 1 && index == sentence.pieces.count - 1
        return Self.narrow(
          (isFirst ? marks.open : "") + OneRow.shown(String(piece.text)) + (isLast ? marks.close : ""),
          space: piece.space.isEmpty ? "" : " ", samples: piece.samples)
      }
    }
    pieces = joiningShort(pieces)
    return pieces.flatMap { Self.cut($0[...]) }.compactMap { cut in
      guard let first = cut.first, let last = cut.last, let rows = CueRows.wrap(cut, columns: Self.columns),
        !rows.text.isEmpty
      else { return nil }
      return Cue(
        speaker: line.line.speaker, samples: first.samples.lowerBound..<last.samples.upperBound, rows: rows)
    }
  }

  private func joiningShort(_ sentences: [[Cue.Piece]]) -> [[Cue.Piece]] {
    var joined: [[Cue.Piece]] = []
    for sentence in sentences {
      if let before = joined.last, let first = before.first, let last = before.last,
        timeline.seconds(last.samples.upperBound - first.samples.lowerBound) < Self.shortest,
        CueRows.wrap((before + sentence)[...], columns: Self.columns) != nil
      {
        joined[joined.count - 1] += sentence
      } else {
        joined.append(sentence)
      }
    }
    return joined
  }

  /// Cuts a sentence's pieces so that each part fits.
  private static func cut(_ pieces: ArraySlice<Cue.Piece>) -> [ArraySlice<Cue.Piece>] {
    var parts: [ArraySlice<Cue.Piece>] = []
    var rest = pieces
    while !rest.isEmpty {
      let count = CueRows.fitting(rest, columns: columns)
      guard count < rest.count else {
        parts.append(rest)
        break
      }
      let end = rest.startIndex + cutPlace(rest.prefix(count))
      parts.append(rest[rest.startIndex..<end])
      rest = rest[end...]
    }
    return parts
  }

  /// How many of the pieces that fit are taken: up to the last end of a clause in their second half, else all.
  private static func cutPlace(_ fitting: ArraySlice<Cue.Piece>) -> Int {
    let total = fitting.reduce(0) { $0 + $1.width }
    var width = total
    for (index, piece) in fitting.enumerated().reversed() {
      if width * 2 < total { break }
      if endsClause(piece.text) { return index + 1 }
      width -= piece.width
    }
    return fitting.count
  }

  private static func endsClause(_ text: String) -> Bool {
    switch text.unicodeScalars.reversed().first(where: { !"”’\"'»)]*_".unicodeScalars.contains($0) }) {
    case ",", ";", ":", "—", "–", "…", ".", "!", "?", "、", "，", "。", "；", "،", "؛": true
    default: false
    }
  }

  /// A piece as it stands, or where it is wider than a row in parts that are not, which share its time by width.
  private static func narrow(_ text: String, space: String, samples: Range<Int>) -> [Cue.Piece] {
    let width = ColumnWidth.of(text)
    guard width > columns else { return [Cue.Piece(text: text, space: space, samples: samples, width: width)] }
    var parts: [Cue.Piece] = []
    var part = "", wide = 0, passed = 0
    func close() {
      let start = samples.lowerBound + samples.count * passed / width
      passed += wide
      let end = samples.lowerBound + samples.count * passed / width
      parts.append(Cue.Piece(text: part, space: "", samples: start..<end, width: wide))
      (part, wide) = ("", 0)
    }
    for letter in text {
      let more = ColumnWidth.of(letter)
      if wide + more > columns { close() }
      part.append(letter)
      wide += more
    }
    close()
    parts[parts.count - 1].space = space
    return parts
  }
}
