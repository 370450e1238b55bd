/// The rule for where a track is cut into pieces that are encoded on their own: at its chapters, and within a long one in
/// pauses.
struct Segments {
  /// The least length of a piece within a chapter, in seconds: long enough that its start costs nothing, short enough that
  /// a book of one chapter keeps several cores busy.
  static let least = 240.0
  /// How many whole frames must be silent around a cut.
  private static let silent = 3

  /// The pieces in order, without gaps, each beginning a whole number of frames after its chapter; the last may be as long
  /// as it likes.
  let ranges: [Range<Int>]

  /// Cuts the samples of a track.
  init(_ samples: Range<Int>, of timeline: Timeline) {
    let least = Int(Self.least * Double(timeline.rate))
    var ranges: [Range<Int>] = []
    for chapter in timeline.chapters {
      let chapterSamples = chapter.samples.clamped(to: samples)
      guard !chapterSamples.isEmpty else { continue }
      var start = chapterSamples.lowerBound
      for (line, next) in zip(chapter.lines, chapter.lines.dropFirst()) {
        guard let cut = Self.cut(in: line.samples.upperBound..<next.samples.lowerBound, from: start),
          cut - start >= least, chapterSamples.upperBound - cut >= least
        else { continue }
        ranges.append(start..<cut)
        start = cut
      }
      ranges.append(start..<chapterSamples.upperBound)
    }
    self.ranges = ranges.isEmpty ? [samples] : ranges
  }

  /// The first frame's start in a pause that has enough silence before and after it.
  private static func cut(in pause: Range<Int>, from start: Int) -> Int? {
    let frame = Stitcher.frame
    let first = (pause.lowerBound - start + frame - 1) / frame + silent
    let cut = start + first * frame
    return cut + frame <= pause.upperBound ? cut : nil
  }
}
