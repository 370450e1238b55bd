extension Track {
  /// The tracks that ACX asks for: a chapter each, of at most 120 minutes, half a second to a second of silence before it
  /// and one to five after. A longer chapter is cut between two lines.
  public static func acx(of timeline: Timeline) -> [Track] {
    let lead = timeline.rate * 3 / 4
    let tail = timeline.rate * 2
    let most = 115 * 60 * timeline.rate
    var tracks: [Track] = []
    for (index, chapter) in timeline.chapters.enumerated() {
      let title = chapter.title ?? String(index + 1)
      var part = 1
      var range: Range<Int>?
      func track(_ samples: Range<Int>) -> Track {
        var track = Track(title: part > 1 ? "\(title) (\(part))" : title, samples: samples)
        (track.lead, track.tail) = (lead, tail)
        return track
      }
      for line in chapter.lines {
        if let held = range, line.samples.upperBound - held.lowerBound > most {
          tracks.append(track(held))
          part += 1
          range = line.samples
        } else {
          range = (range?.lowerBound ?? line.samples.lowerBound)..<line.samples.upperBound
        }
      }
      if let held = range { tracks.append(track(held)) }
    }
    return numbered(tracks)
  }
}
