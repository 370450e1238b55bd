import HearsaySpeakerProtocol
import HearsayWording

/// When a word of the shown text is heard.
public struct WordTime: Sendable, Hashable {
  /// The word's place in the shown text, in UTF-8 bytes.
  public var range: Range<Int>
  /// The samples of the take in which it is heard.
  public var samples: Range<Int>

  /// Makes a time of its parts.
  public init(range: Range<Int>, samples: Range<Int>) {
    self.range = range
    self.samples = samples
  }
}

extension WordTime {
  /// The times of a text's words, in their order, from the first sample of the take to the last without a gap.
  ///
  /// A word begins at the first event in its range. Words without an event of their own share the time of the word
  /// before them (at the beginning, of the word after) by their letters.
  ///
  /// - Parameter wording: How the text was read aloud: the same as the take's.
  public static func times(of shown: String, wording: Wording = Wording(), in take: TakeWords) -> [WordTime] {
    let words = ShownWord.ranges(in: shown)
    let starts = starts(of: words, in: take, text: SpokenText(shown, wording: wording))
    var times: [WordTime] = []
    times.reserveCapacity(words.count)
    var first = 0
    while first < words.count {
      var next = first + 1
      while next < words.count, starts[next] == nil { next += 1 }
      let begin = first == 0 ? 0 : starts[first] ?? 0
      let end = next < words.count ? starts[next] ?? take.samples : take.samples
      times += share(begin..<max(begin, end), among: words[first..<next])
      first = next
    }
    return times
  }

  /// The sample of each word's first event; nil where it has none.
  private static func starts(of words: [Range<Int>], in take: TakeWords, text: SpokenText) -> [Int?] {
    var starts = [Int?](repeating: nil, count: words.count)
    var word = 0
    for event in take.events {
      let offset = text.shownOffset(of: event.offset)
      while word < words.count, words[word].upperBound <= offset { word += 1 }
      guard word < words.count else { break }
      if starts[word] == nil { starts[word] = event.sample }
    }
    return starts
  }

  private static func share(_ samples: Range<Int>, among words: ArraySlice<Range<Int>>) -> [WordTime] {
    let letters = words.reduce(0) { $0 + $1.count }
    var passed = 0
    return words.map { word in
      let start = samples.lowerBound + samples.count * passed / max(letters, 1)
      passed += word.count
      return WordTime(range: word, samples: start..<samples.lowerBound + samples.count * passed / max(letters, 1))
    }
  }
}
