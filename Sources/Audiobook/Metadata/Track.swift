/// What goes into one audio file: a whole book, or a chapter of it.
public struct Track: Sendable, Hashable {
  /// Which samples of the stitched book.
  public var samples: Range<Int>
  /// Where its chapters begin, in samples from the track's start; the first at 0.
  public var markers: [Marker]
  /// What it is called: the book's title, or the chapter's.
  public var title: String
  /// Which of how many files it is; nil for a book in one file.
  public var number: (index: Int, of: Int)? { of.map { (index, $0) } }

  private var index = 1
  private var of: Int?

  /// The whole book.
  public init(wholeOf timeline: Timeline, title: String) {
    samples = 0..<timeline.samples
    self.title = title
    markers = timeline.chapters.enumerated().map {
      Marker(name: $0.element.title ?? String($0.offset + 1), sample: $0.element.samples.lowerBound)
    }
  }

  /// A track for each chapter.
  public static func chapters(of timeline: Timeline) -> [Track] {
    timeline.chapters.enumerated().map { index, chapter in
      var track = Track(wholeOf: timeline, title: chapter.title ?? String(index + 1))
      track.samples = chapter.samples
      track.markers = [Marker(name: track.title, sample: 0)]
      (track.index, track.of) = (index + 1, timeline.chapters.count)
      return track
    }
  }
}
