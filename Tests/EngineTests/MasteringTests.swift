import HearsayEngine
import HearsaySpeakerProtocol
import Testing

@Suite struct MasteringTests {
  static func recording(silence: Int, sound: Int, after: Int) -> Recording {
    let samples =
      [Int16](repeating: 5, count: silence) + [Int16](repeating: 8000, count: sound)
      + [Int16](repeating: -5, count: after)
    return Recording(
      samples: samples, events: [.init(offset: 0, sample: 0), .init(offset: 6, sample: silence + 500)])
  }

  @Test func `silence before and after is cut off, and the words' times move with it`() {
    let take = Mastering.finished(Self.recording(silence: 3000, sound: 2000, after: 4000), gain: 0)
    #expect(take.samples.count == 2000 + 220)
    #expect(take.events == [.init(offset: 0, sample: 0), .init(offset: 6, sample: 610)])
  }

  @Test func `a take begins and ends at zero`() {
    let take = Mastering.finished(Self.recording(silence: 0, sound: 2000, after: 0), gain: 0)
    #expect(take.samples.first == 0)
    #expect(take.samples.last == 0)
    #expect(take.samples[1000] == 8000)
    #expect(take.samples.count == 2000)
  }

  @Test func `a recording without sound gives an empty take`() {
    #expect(Mastering.finished(Self.recording(silence: 500, sound: 0, after: 500), gain: 600).samples.isEmpty)
    #expect(Mastering.finished(Recording(samples: [], events: []), gain: 0).samples.isEmpty)
  }

  @Test(arguments: [(600, 15_961), (-600, 4009), (0, 8000)])
  func `gain is in hundredths of a dB`(gain: Int, sample: Int) {
    let take = Mastering.finished(Self.recording(silence: 0, sound: 2000, after: 0), gain: gain)
    #expect(abs(Int(take.samples[1000]) - sample) <= 1)
  }

  @Test func `a word that begins in silence is there when it is heard, and not after the next`() {
    let tone = [Int16](repeating: 8000, count: 3000)
    let samples = tone + [Int16](repeating: 3, count: 1200) + tone
    let starts = [0, 3000, 3100, 3500]
    let events = starts.enumerated().map { TakeWords.Event(offset: $0.offset, sample: $0.element) }
    let take = Mastering.finished(Recording(samples: samples, events: events), gain: 0)
    #expect(take.samples.count == samples.count)
    #expect(take.events.map(\.sample) == [0, 3100, 3500, 4090])
  }
}
