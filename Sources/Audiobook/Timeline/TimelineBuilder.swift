import HearsayScript

/// Gathers what is heard when, as it is stitched.
public struct TimelineBuilder: Sendable {
  private var timeline: Timeline
  /// The title of a chapter that has no line yet.
  private var pending: String??

  /// Begins a timeline.
  /// - Parameter rate: samples a second.
  public init(rate: Int) { timeline = Timeline(rate: rate, samples: 0, chapters: []) }

  /// Begins a chapter; it is heard from its first line on. A chapter without a line that is heard leaves no trace.
  public mutating func beginChapter(_ title: String?) { pending = .some(title) }

  /// Appends a line that is heard.
  /// - Parameters:
  ///   - line: the line.
  ///   - number: its number, counted from 1 through the whole script.
  ///   - samples: when it is heard.
  ///   - words: its words, their samples counted from the line's first.
  public mutating func append(_ line: Script.Line, number: Int, samples: Range<Int>, words: [Timeline.Word] = []) {
    if timeline.chapters.isEmpty || pending != nil {
      let start = timeline.chapters.isEmpty ? 0 : samples.lowerBound
      closeChapter(at: start)
      timeline.chapters.append(Timeline.Chapter(title: pending ?? nil, samples: start..<samples.upperBound, lines: []))
      pending = nil
    }
    let words = words.map { word in
      let start = samples.lowerBound
      return Timeline.Word(
        range: word.range, samples: word.samples.lowerBound + start..<word.samples.upperBound + start)
    }
    let last = timeline.chapters.count - 1
    timeline.chapters[last].lines.append(
      Timeline.Line(number: number, line: line, samples: samples, words: words))
  }

  /// The timeline of an audiobook of so many samples; the last chapter reaches to its end.
  public consuming func finish(samples: Int) -> Timeline {
    timeline.samples = samples
    closeChapter(at: samples)
    return timeline
  }

  private mutating func closeChapter(at sample: Int) {
    guard let last = timeline.chapters.indices.last else { return }
    timeline.chapters[last].samples = timeline.chapters[last].samples.lowerBound..<sample
  }
}
