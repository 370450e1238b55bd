extension Track {
  /// The longest that a track is cut to where it must be cut, in seconds: 115 of ACX's 120 minutes, for cuts fall between
  /// lines.
  private static let longest = 115 * 60
  /// A chapter that sounds for less, in seconds, is no file of its own: it is a title page or an end, and the silence that
  /// ACX asks for at both ends would take its level under the limit.
  private static let shortest = 10
  /// A track that sounds for less, in seconds, has less silence around it.
  private static let brief = 20

  /// The tracks that ACX asks for: a chapter each, of at most 120 minutes, half a second to a second of silence before it
  /// and one to five after.
  ///
  /// A longer chapter is cut between lines into parts of like length. One of less than ten seconds joins the next, the last
  /// the one before it.
  /// - Parameter credits: whether the first chapter and the last are what is said before and after the book; they stand
  ///   alone, however short.
  public static func acx(of timeline: Timeline, credits: Bool = false) -> [Track] {
    var chapters = timeline.chapters.enumerated().map { Part($0.element, number: $0.offset + 1) }[...]
    guard credits, chapters.count > 1, let opening = chapters.popFirst(), let closing = chapters.popLast() else {
      return numbered(joined(chapters, rate: timeline.rate).flatMap { tracks(of: $0, rate: timeline.rate) })
    }
    let parts = [opening] + joined(chapters, rate: timeline.rate) + [closing]
    return numbered(parts.flatMap { tracks(of: $0, rate: timeline.rate) })
  }

  /// One chapter, or several that make up one file.
  private struct Part {
    var title: String
    var lines: [Timeline.Line]
    var markers: [Marker]

    init(_ chapter: Timeline.Chapter, number: Int) {
      let title = chapter.title ?? String(number)
      self.title = title
      lines = chapter.lines
      markers = chapter.lines.prefix(1).map { Marker(name: Marker.shown(title), sample: $0.samples.lowerBound) }
    }

    /// How many samples sound.
    var sound: Int { lines.reduce(0) { $0 + $1.samples.count } }

    mutating func append(_ other: Part) {
      lines += other.lines
      markers += other.markers
    }
  }

  private static func joined(_ parts: some Sequence<Part>, rate: Int) -> [Part] {
    var joined: [Part] = []
    for part in parts {
      if let before = joined.last, before.sound < shortest * rate {
        joined[joined.count - 1].append(part)
        joined[joined.count - 1].title += ", " + part.title
      } else {
        joined.append(part)
      }
    }
    if joined.count > 1, let end = joined.last, end.sound < shortest * rate {
      joined.removeLast()
      joined[joined.count - 1].append(end)
    }
    return joined
  }

  private static func tracks(of part: Part, rate: Int) -> [Track] {
    let ranges = cut(part.lines, most: longest * rate)
    return ranges.enumerated().map { index, samples in
      var track = Track(title: index == 0 ? part.title : "\(part.title) (\(index + 1))", samples: samples)
      let isBrief = part.sound < brief * rate
      track.lead = rate * (isBrief ? 60 : 75) / 100
      track.tail = rate * (isBrief ? 120 : 200) / 100
      // Where the track itself begins there is a marker already.
      track.markers += part.markers.filter { samples.contains($0.sample) && $0.sample > samples.lowerBound }.map {
        Marker(name: $0.name, sample: $0.sample - samples.lowerBound + track.lead)
      }
      if let first = part.markers.first, index == 0 { track.markers[0].name = first.name }
      return track
    }
  }

  /// The samples of lines, in parts of like length that are cut between lines.
  private static func cut(_ lines: [Timeline.Line], most: Int) -> [Range<Int>] {
    guard let first = lines.first?.samples.lowerBound, let last = lines.last?.samples.upperBound else { return [] }
    let count = (last - first + most - 1) / most
    var ranges: [Range<Int>] = []
    var start = first
    for (line, next) in zip(lines, lines.dropFirst()) {
      let aim = first + (last - first) * (ranges.count + 1) / max(count, 1)
      // The cut that is nearest to where it should be.
      guard ranges.count + 1 < count, abs(line.samples.upperBound - aim) <= abs(next.samples.upperBound - aim) else {
        continue
      }
      ranges.append(start..<line.samples.upperBound)
      start = next.samples.lowerBound
    }
    ranges.append(start..<last)
    return ranges
  }
}
