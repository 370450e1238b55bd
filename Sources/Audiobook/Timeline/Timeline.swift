import HearsayScript

/// What is heard when: the chapters, lines and words of an audiobook with their samples.
///
/// All places are in samples of the stitched WAV, counted from its first. Chapters follow each other without a gap, from
/// sample 0 to the last; between lines there are pauses.
public struct Timeline: Sendable, Hashable {
  /// A word of a line's text, and when it is heard.
  public struct Word: Sendable, Hashable {
    /// The word's place in the line's text, in UTF-8 bytes.
    public var range: Range<Int>
    /// When it is heard.
    public var samples: Range<Int>

    /// Makes a word of its parts.
    public init(range: Range<Int>, samples: Range<Int>) {
      self.range = range
      self.samples = samples
    }
  }

  /// A line that is heard. Breaks are not among them: a pause is all that is heard of one.
  public struct Line: Sendable, Hashable {
    /// The line's number, counted from 1 through the whole script.
    public var number: Int
    /// The line.
    public var line: Script.Line
    /// When it is heard, without the pauses around it.
    public var samples: Range<Int>
    /// Its words, in order; they fill its time without a gap.
    public var words: [Word]

    /// Makes a line of its parts.
    public init(number: Int, line: Script.Line, samples: Range<Int>, words: [Word]) {
      self.number = number
      self.line = line
      self.samples = samples
      self.words = words
    }
  }

  /// A chapter.
  public struct Chapter: Sendable, Hashable {
    /// What it is called; nil where it has no title.
    public var title: String?
    /// When it is heard: from the first sample of its first line, the first chapter from 0, to where the next begins.
    public var samples: Range<Int>
    /// Its lines, in order.
    public var lines: [Line]

    /// Makes a chapter of its parts.
    public init(title: String?, samples: Range<Int>, lines: [Line]) {
      self.title = title
      self.samples = samples
      self.lines = lines
    }
  }

  /// Samples a second.
  public var rate: Int
  /// How many samples there are in all.
  public var samples: Int
  /// The chapters that are heard, in order.
  public var chapters: [Chapter]

  /// Makes a timeline of its parts.
  public init(rate: Int, samples: Int, chapters: [Chapter]) {
    self.rate = rate
    self.samples = samples
    self.chapters = chapters
  }

  /// A place as seconds from the start.
  public func seconds(_ sample: Int) -> Double { Double(sample) / Double(rate) }
}
