import HearsayEngine
import Testing

@Suite struct LimiterTests {
  static let unity: Int64 = 65_536

  /// Noise that is loud now and then, the same each time.
  static func noise(_ count: Int) -> [Int16] {
    var state: UInt32 = 7
    return (0..<count).map { index in
      state = state &* 1_664_525 &+ 1_013_904_223
      let sample = Int32(Int16(truncatingIfNeeded: state >> 16))
      return Int16(index % 5000 < 300 ? sample : sample / 8)
    }
  }

  @Test(arguments: [65_536, 131_072, 655_360, 20_000] as [Int64])
  func `nothing is over the ceiling`(factor: Int64) {
    var samples = Self.noise(50_000) + [.min, .max, .min]
    Limiter.amplify(&samples, by: factor)
    #expect(samples.allSatisfy { Int64($0.magnitude) <= Limiter.ceiling })
  }

  @Test func `what is not too loud is as the factor makes it`() {
    let samples = Self.noise(5000).map { $0 / 4 }
    var amplified = samples
    Limiter.amplify(&amplified, by: 2 * Self.unity)
    #expect(amplified == samples.map { $0 * 2 })
  }

  @Test func `a peak lowers what is around it, and nothing far from it`() {
    let quiet = [Int16](repeating: 10_000, count: 20_000)
    var samples = quiet
    samples[8000] = 32_767
    Limiter.amplify(&samples, by: Self.unity)
    #expect(samples[..<7900] == quiet[..<7900])
    #expect(samples[7990] < 10_000)
    #expect(samples[8100] < 10_000)
    #expect(samples[16_000...] == quiet[16_000...])
    // The gain moves without a step.
    let steps = zip(samples[..<8000], samples[1..<8000]).map { abs(Int($0) - Int($1)) }
    #expect((steps.max() ?? 0) < 100)
  }

  @Test(arguments: [0, 1, 2, 63, 64, 65]) func `short texts are limited as well`(count: Int) {
    var samples = [Int16](repeating: .max, count: count)
    Limiter.amplify(&samples, by: Self.unity)
    #expect(samples.count == count)
    #expect(samples.allSatisfy { $0 > 20_900 && Int64($0) <= Limiter.ceiling })
  }
}
