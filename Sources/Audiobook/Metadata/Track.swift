/// What goes into one audio file: a whole book, or a chapter of it.
public struct Track: Sendable, Hashable {
  /// What it is called: the book's title, or the chapter's.
  public var title: String
  /// Which samples of the stitched book.
  public var samples: Range<Int>
  /// How many samples of silence stand before them.
  public var lead = 0
  /// How many samples of silence stand after them.
  public var tail = 0
  /// Where its chapters begin, in samples from the track's start; the first at 0.
  public var markers: [Marker]
  /// Which of how many files it is; nil for a book in one file.
  public var number: (index: Int, of: Int)? { of.map { (index, $0) } }

  private var index = 1
  private var of: Int?

  /// How many samples it has in all.
  public var length: Int { lead + samples.count + tail }

  /// A track with one chapter.
  init(title: String, samples: Range<Int>) {
    self.title = Marker.shown(title)
    self.samples = samples
    markers = [Marker(name: self.title, sample: 0)]
  }

  /// The whole book.
  public init(wholeOf timeline: Timeline, title: String) {
    samples = 0..<timeline.samples
    self.title = title
    markers = timeline.chapters.enumerated().map {
      Marker(
        name: Marker.shown($0.element.title ?? String($0.offset + 1)), sample: $0.element.samples.lowerBound)
    }
  }

  /// A track for each chapter.
  public static func chapters(of timeline: Timeline) -> [Track] {
    numbered(
      timeline.chapters.enumerated().map { index, chapter in
        Track(title: chapter.title ?? String(index + 1), samples: chapter.samples)
      })
  }

  /// Tells tracks which of how many they are.
  static func numbered(_ tracks: [Track]) -> [Track] {
    tracks.enumerated().map { index, track in
      var track = track
      (track.index, track.of) = (index + 1, tracks.count)
      return track
    }
  }
}
