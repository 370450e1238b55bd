import HearsayScript
import Testing

@testable import HearsayAudiobook

@Suite("The pieces that are encoded on their own")
struct SegmentsTests {
  /// A timeline of one chapter at 1,000 samples a second: lines of 100 s with pauses of the given lengths between them.
  private func timeline(pauses: [Int]) -> Timeline {
    var builder = TimelineBuilder(rate: 1_000)
    var sample = 0
    for (index, pause) in (pauses + [0]).enumerated() {
      let line = Script.Line(kind: .narration, text: "a", paragraph: 1)
      builder.append(line, number: index + 1, samples: sample..<sample + 100_000)
      sample += 100_000 + pause
    }
    return builder.finish(samples: sample)
  }

  @Test("lie in long pauses, hold whole frames, follow each other without a gap, and are long enough")
  func cuts() {
    let timeline = timeline(pauses: [5_000, 5_000, 10, 5_000, 5_000, 5_000, 5_000, 5_000])
    let ranges = Segments(0..<timeline.samples, of: timeline).ranges
    #expect(ranges.count == 2)
    #expect(ranges.first?.lowerBound == 0 && ranges.last?.upperBound == timeline.samples)
    for (one, next) in zip(ranges, ranges.dropFirst()) { #expect(one.upperBound == next.lowerBound) }
    for range in ranges.dropLast() {
      #expect(range.count % Stitcher.frame == 0 && range.count >= 240_000)
      let lines = timeline.chapters[0].lines
      #expect(lines.allSatisfy { !$0.samples.contains(range.upperBound - 1) && !$0.samples.contains(range.upperBound) })
    }
  }

  @Test("are one where no pause is long enough")
  func noCut() {
    let timeline = timeline(pauses: [10, 10, 10, 10, 10, 10, 10])
    #expect(Segments(0..<timeline.samples, of: timeline).ranges == [0..<timeline.samples])
  }
}
