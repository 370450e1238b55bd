import CEBUR128
import Foundation
import Testing

@testable import HearsayAudiobook

@Suite("A recording made a take") struct RecordedTakeTests {
  let temporary: TemporaryFolder

  init() throws { temporary = try TemporaryFolder() }

  /// A PCM WAV file of 16 bits.
  private func wave(_ samples: [Int16], channels: Int = 1, rate: Int) throws -> URL {
    func little(_ number: Int, _ bytes: Int) -> [UInt8] {
      (0..<bytes).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
    let size = 2 * samples.count
    var bytes = Array("RIFF".utf8) + little(36 + size, 4) + Array("WAVEfmt ".utf8) + little(16, 4) + little(1, 2)
    bytes +=
      little(channels, 2) + little(rate, 4) + little(rate * channels * 2, 4) + little(channels * 2, 2) + little(16, 2)
    bytes += Array("data".utf8) + little(size, 4) + samples.flatMap { little(Int($0), 2) }
    let file = temporary.url.appending(path: "a.wav")
    try Data(bytes).write(to: file)
    return file
  }

  /// A tone with silence of half a second around it.
  private func tone(
    _ frequency: Double, seconds: Double = 2, rate: Int, amplitude: Double, silence: Double = 0.5
  ) -> [Int16] {
    let quiet = [Int16](repeating: 0, count: Int(silence * Double(rate)))
    let loud = (0..<Int(seconds * Double(rate))).map {
      Int16(amplitude * 32_767 * sin(2 * .pi * frequency * Double($0) / Double(rate)))
    }
    return quiet + loud + quiet
  }

  private func loudness(_ samples: [Int16], rate: Int) -> Double {
    guard let meter = ebur128_init(1, UInt(rate), Int32(EBUR128_MODE_I.rawValue)) else { return 0 }
    var state: UnsafeMutablePointer<ebur128_state>? = meter
    defer { ebur128_destroy(&state) }
    var loudness = 0.0
    ebur128_add_frames_short(meter, samples, samples.count)
    ebur128_loudness_global(meter, &loudness)
    return loudness
  }

  @Test(
    "comes to the level of the voices, at the book's rate, without the silence at its ends",
    arguments: [
      (8_000, 0.01), (22_050, 0.5), (44_100, 0.002), (48_000, 0.9), (96_000, 0.2),
    ])
  func level(rate: Int, amplitude: Double) throws {
    let samples = try RecordedTake.samples(
      of: wave(tone(440, rate: rate, amplitude: amplitude), rate: rate), rate: 22_050)
    #expect(abs(loudness(samples, rate: 22_050) - Loudness.standard) < 0.3, "\(loudness(samples, rate: 22_050)) LUFS")
    #expect(abs(Double(samples.count) / 22_050 - 2.01) < 0.01, "\(samples.count) samples")
    #expect(samples.first == 0 && samples.last == 0)
    // The tone is still itself: it crosses zero 880 times a second.
    let middle = samples[11_025..<33_075]
    let crossings = zip(middle, middle.dropFirst()).count { ($0 < 0) != ($1 < 0) }
    #expect(abs(crossings - 880) <= 2, "\(crossings)")
  }

  @Test("channels are mixed with equal shares")
  func mixes() throws {
    let left = tone(440, rate: 22_050, amplitude: 0.4)
    let stereo = left.flatMap { [$0, Int16(0)] }
    let samples = try RecordedTake.samples(of: wave(stereo, channels: 2, rate: 22_050), rate: 22_050)
    #expect(abs(loudness(samples, rate: 22_050) - Loudness.standard) < 0.3)
  }

  @Test("peaks stay under the ceiling, however the words lie")
  func peaks() throws {
    var samples = tone(300, rate: 22_050, amplitude: 0.02)
    for index in stride(from: 12_000, to: 50_000, by: 4_000) { samples[index] = 32_767 }
    let made = try RecordedTake.samples(of: wave(samples, rate: 22_050), rate: 22_050)
    #expect((made.map { abs(Int($0)) }.max() ?? 0) <= 23_198)
  }

  @Test("one shorter than a loudness block is brought to level too")
  func short() throws {
    let samples = try RecordedTake.samples(
      of: wave(tone(440, seconds: 0.2, rate: 22_050, amplitude: 0.01, silence: 0), rate: 22_050), rate: 22_050)
    #expect((samples.map { abs(Int($0)) }.max() ?? 0) > 3_000)
  }

  @Test("what can't be heard is refused, and says why")
  func faults() throws {
    #expect(throws: RecordingFault.silent) { try RecordedTake.samples(of: wave([], rate: 22_050), rate: 22_050) }
    let silence = [Int16](repeating: 0, count: 30_000)
    #expect(throws: RecordingFault.silent) { try RecordedTake.samples(of: wave(silence, rate: 22_050), rate: 22_050) }
    let file = temporary.url.appending(path: "b.wav")
    try Data("no audio at all".utf8).write(to: file)
    let error = #expect(throws: RecordingFault.self) { try RecordedTake.samples(of: file, rate: 22_050) }
    #expect(error?.description.hasPrefix("cannot be read as audio: ") == true)
  }
}
