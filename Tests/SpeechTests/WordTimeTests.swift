import HearsaySpeech
import HearsaySpeakerProtocol
import Testing

@Suite struct WordTimeTests {
  static func table(_ shown: String, _ take: TakeWords) -> [String] {
    let bytes = Array(shown.utf8)
    return WordTime.times(of: shown, in: take).map {
      "\(String(decoding: bytes[$0.range], as: UTF8.self)) \($0.samples.lowerBound)-\($0.samples.upperBound)"
    }
  }

  @Test func `words without an event share the time of the word before by letters`() {
    let take = TakeWords(
      samples: 1000,
      events: [.init(offset: 0, sample: 10), .init(offset: 8, sample: 400), .init(offset: 15, sample: 900)])
    #expect(
      Self.table("Because of the house", take) == ["Because 0-400", "of 400-600", "the 600-900", "house 900-1000"])
  }

  @Test func `the first event in a word is its beginning, whatever marks stand around`() {
    let take = TakeWords(
      samples: 1000,
      events: [
        .init(offset: 0, sample: 0), .init(offset: 3, sample: 200), .init(offset: 4, sample: 300),
        .init(offset: 14, sample: 700),
      ])
    // As spoken: "In 1984 — the end"
    #expect(Self.table("“In _1984_--the end”", take) == ["In 0-200", "1984 200-700", "the 700-850", "end 850-1000"])
  }

  @Test(arguments: ["", "…", "one", "a b c", "don’t well-known 'tis"])
  func `times cover the take without a gap`(shown: String) {
    let times = WordTime.times(of: shown, in: TakeWords(samples: 500, events: []))
    for (time, next) in zip(times, times.dropFirst()) { #expect(time.samples.upperBound == next.samples.lowerBound) }
    if let first = times.first, let last = times.last {
      #expect(first.samples.lowerBound == 0)
      #expect(last.samples.upperBound == 500)
    }
  }
}
