import HearsayAudiobook
import HearsayScript

/// When everything is heard, as the page's program reads it: numbers alone, in milliseconds.
///
/// `{"end": 12345, "chapters": [line, …], "lines": [[start, [duration, …], [length, …]], …]}`: a chapter is the number of lines
/// before it; a line has its start, its words' durations, and the words' lengths in UTF-16 with the white space behind them
/// where the words are not simply what stands between blanks.
struct ReadAlongTimes {
  let json: String

  init(_ timeline: Timeline) {
    let clock = Clock(rate: timeline.rate)
    var text = "{\"end\":\(clock.milliseconds(timeline.samples)),\"chapters\":["
    var count = 0
    for (index, chapter) in timeline.chapters.enumerated() {
      text += (index > 0 ? "," : "") + "\(count)"
      count += chapter.lines.count
    }
    text += "],\"lines\":["
    var isFirst = true
    for chapter in timeline.chapters {
      for line in chapter.lines {
        if !isFirst { text += "," }
        isFirst = false
        text += Self.entry(line, clock)
      }
    }
    json = text + "]}"
  }

  private static func entry(_ line: Timeline.Line, _ clock: Clock) -> String {
    let pieces = line.pieces
    let start = clock.milliseconds(line.samples.lowerBound)
    var text = "\n[\(start),["
    var last = start
    for (index, piece) in pieces.enumerated() {
      // Durations of the rounded times, so that no error adds up.
      let end = clock.milliseconds(index + 1 < pieces.count ? piece.samples.upperBound : line.samples.upperBound)
      text += (index > 0 ? "," : "") + "\(max(0, end - last))"
      last = max(last, end)
    }
    text += "]"
    if !areBetweenBlanks(pieces, line.line.text) {
      let lengths = pieces.map { String($0.text.utf16.count + $0.space.utf16.count) }
      text += ",[" + lengths.joined(separator: ",") + "]"
    }
    return text + "]"
  }

  /// Whether the pieces are what the page's program finds by itself.
  private static func areBetweenBlanks(_ pieces: [SpokenPiece], _ text: String) -> Bool {
    let found = text.split(separator: " ", omittingEmptySubsequences: false)
    return found.count == pieces.count && zip(found, pieces).allSatisfy { $0.endIndex == $1.text.endIndex }
      && !text.utf8.contains { $0 < 0x20 || $0 == 0x7F }
  }
}
