import Foundation
import HearsayScript
import Testing

@testable import HearsayAudiobook

@Suite("An audio file that is measured")
struct MeasuringTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A sine of 997 Hz, with silence around it, in a WAV file.
  private func sine(amplitude: Double, head: Double = 0, tail: Double = 0, seconds: Double = 10) throws -> URL {
    let rate = 44_100
    let file = folder.url.appending(path: "sine.wav")
    var writer = try WaveWriter(file: file, format: SampleFormat(rate: rate))
    try writer.append(silence: Int(head * Double(rate)))
    var samples = Data()
    for index in 0..<Int(seconds * Double(rate)) {
      let value = amplitude * sin(2 * .pi * 997 * Double(index) / Double(rate))
      samples.append(littleEndian: Int16((value * 32767).rounded()))
    }
    try writer.append(samples)
    try writer.append(silence: Int(tail * Double(rate)))
    try writer.finish().publish()
    return file
  }

  @Test("is as loud as the standard says: a sine of 997 Hz in one channel at full scale is −3.01 LUFS")
  func sineLevel() async throws {
    let measured = try await AudioFile(try sine(amplitude: 0.1, head: 0.75, tail: 2)).measure()
    // Blocks that are half silence are let in by the gate: the sine is measured without any.
    let bare = try await AudioFile(try sine(amplitude: 0.1)).measure()
    #expect(abs(bare.loudness - -23.01) < 0.05)
    #expect(abs(measured.samplePeak - -20) < 0.05 && abs(measured.truePeak - -20) < 0.1)
    #expect(abs(measured.headSilence - 0.75) < 0.01 && abs(measured.tailSilence - 2) < 0.01)
    #expect(measured.noiseFloor == -.infinity)
    #expect(abs(measured.seconds - 12.75) < 0.001 && measured.rate == 44_100 && measured.channels == 1)
    // RMS of a sine is 3.01 dB under its peak; 10 of 12.75 seconds sound.
    #expect(abs(measured.rms - (-23.01 + 10 * log10(10 / 12.75))) < 0.05)
  }

  @Test("passes or fails by each limit of a profile")
  func verdicts() async throws {
    let measured = try await AudioFile(try sine(amplitude: 0.1, head: 0.2, tail: 2)).measure()
    let limits = DeliveryProfile.acx.limits(measured, loudness: -19)
    #expect(limits.filter { !$0.passes }.map(\.name) == ["RMS", "head silence"])
    #expect(DeliveryProfile.hearsay.limits(measured, loudness: -23).map(\.passes) == [true, true])
    #expect(DeliveryProfile.hearsay.limits(measured, loudness: -19).map(\.passes) == [false, true])
  }

  @Test("that is no audio, or not there, is said to be unreadable")
  func unreadable() async throws {
    let text = folder.url.appending(path: "text.mp3")
    try Data("not audio at all".utf8).write(to: text)
    for file in [text, folder.url.appending(path: "nowhere.wav")] {
      await #expect(throws: AudioFile.Failure.self) { try await AudioFile(file).measure() }
    }
  }

  @Test("tracks for ACX hold the lines alone, with silence around them, and none is too long")
  func tracksForACX() {
    var builder = TimelineBuilder(rate: 10)
    builder.beginChapter("Long")
    for number in 0..<50 {
      let line = Script.Line(kind: .narration, text: "a", paragraph: 1)
      builder.append(line, number: number + 1, samples: 5 + number * 2000..<1900 + number * 2000)
    }
    builder.beginChapter("Short")
    builder.append(
      Script.Line(kind: .narration, text: "b", paragraph: 1), number: 51, samples: 100_000..<100_100)
    let tracks = Track.acx(of: builder.finish(samples: 100_200))
    #expect(tracks.map(\.title) == ["Long", "Long (2)", "Short"])
    #expect(tracks[0].samples.lowerBound == 5 && tracks[2].samples == 100_000..<100_100)
    #expect(tracks.filter { $0.length > 120 * 60 * 10 || $0.lead != 7 || $0.tail != 20 }.isEmpty)
    #expect(tracks.map { $0.number?.index } == [1, 2, 3])
  }
}
