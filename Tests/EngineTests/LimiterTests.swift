import Foundation
import HearsayEngine
import Testing

@Suite struct LimiterTests {
  /// Noise that is loud now and then, the same each time.
  static func noise(_ count: Int) -> [Int16] {
    var state: UInt32 = 7
    return (0..<count).map { index in
      state = state &* 1_664_525 &+ 1_013_904_223
      let sample = Int32(Int16(truncatingIfNeeded: state >> 16))
      return Int16(index % 5000 < 300 ? sample : sample / 8)
    }
  }

  @Test(arguments: [1, 2, 10, 0.3, 128] as [Float])
  func `nothing is over the ceiling`(factor: Float) {
    var samples = Self.noise(50_000) + [.min, .max, .min]
    Limiter.amplify(&samples, by: factor)
    #expect(samples.allSatisfy { Int($0.magnitude) <= Limiter.ceiling })
  }

  /// Beside a hiss, the samples next to a peak may be of the other sign and higher.
  @Test(arguments: [2_000, 4_500, 5_512, 6_100] as [Double], [0, 0.4])
  func `nothing is over the ceiling between samples`(hertz: Double, hiss: Double) {
    let rate = 22_050.0
    var samples = (0..<20_000).map { index -> Int16 in
      // Samples at a quarter of the rate miss the peak by 3 dB where they fall beside it.
      let swell = index / 2000 % 2 == 0 ? 0.9 : 0.2
      let tone = sin(2 * .pi * hertz * Double(index) / rate + .pi / 4)
      let other = sin(2 * .pi * 7300 * Double(index) / rate)
      return Int16((((1 - hiss) * tone + hiss * other) * swell * 32_767).rounded())
    }
    Limiter.amplify(&samples, by: 1)
    // Interpolated by the whole of a sinc, forty times as finely as sampled.
    var peak = 0.0
    for place in stride(from: 500.0, to: 19_500.0, by: 7.025) {
      let center = Int(place)
      let value = (center - 200...center + 200).reduce(0.0) { sum, index in
        let distance = .pi * (place - Double(index))
        return sum + Double(samples[index]) * (distance == 0 ? 1 : sin(distance) / distance)
      }
      peak = max(peak, abs(value))
    }
    #expect(peak < Double(Limiter.ceiling) * 1.03 && peak > Double(Limiter.ceiling) * 0.9, "\(peak)")
  }

  @Test func `what is not too loud is as the factor makes it`() {
    let samples = Self.noise(5000).map { $0 / 6 }
    var amplified = samples
    Limiter.amplify(&amplified, by: 2)
    #expect(amplified == samples.map { $0 * 2 })
  }

  @Test func `a peak lowers what is around it, and nothing far from it`() {
    let quiet = [Int16](repeating: 10_000, count: 20_000)
    var samples = quiet
    samples[8000] = 32_767
    Limiter.amplify(&samples, by: 1)
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
    Limiter.amplify(&samples, by: 1)
    #expect(samples.count == count)
    #expect(samples.allSatisfy { $0 > 12_000 && Int($0) <= Limiter.ceiling })
  }
}
