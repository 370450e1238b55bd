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
    #expect(limits.filter { !$0.passes }.map(\.name) == ["RMS", "MP3 bit rate", "head silence"])
    #expect(DeliveryProfile.hearsay.limits(measured, loudness: -23).map(\.passes) == [true, true])
    #expect(DeliveryProfile.hearsay.limits(measured, loudness: -19).map(\.passes) == [false, true])
  }

  @Test("that is no audio, or not there, is said to be unreadable")
  func unreadable() async throws {
    let text = folder.url.appending(path: "text.mp3")
    try Data("not audio at all".utf8).write(to: text)
    let empty = folder.url.appending(path: "empty.wav")
    try Data().write(to: empty)
    for (file, why) in [
      (text, "measured"), (folder.url.appending(path: "nowhere.wav"), "no such file"), (empty, "empty"),
      (folder.url, "a folder"),
    ] {
      let failure = await #expect(throws: AudioFile.Failure.self) { try await AudioFile(file).measure() }
      #expect("\(try #require(failure))".contains(why))
    }
  }

  /// A book of chapters, each of lines that last the same, at ten samples a second.
  private func book(_ chapters: [(title: String, lines: Int, length: Int)]) -> Timeline {
    var builder = TimelineBuilder(rate: 10)
    var place = 0
    var number = 1
    for chapter in chapters {
      builder.beginChapter(chapter.title)
      for _ in 0..<chapter.lines {
        let line = Script.Line(kind: .narration, text: "a", paragraph: 1)
        builder.append(line, number: number, samples: place + 5..<place + 5 + chapter.length)
        place += chapter.length + 10
        number += 1
      }
    }
    return builder.finish(samples: place)
  }

  @Test("tracks for ACX hold the lines alone, with silence around them, and none is too long")
  func tracksForACX() {
    let tracks = Track.acx(of: book([("Long", 50, 1990), ("Short", 1, 300)]))
    #expect(tracks.map(\.title) == ["Long", "Long (2)", "Short"])
    #expect(tracks[0].samples == 5..<49_995 && tracks[1].samples == 50_005..<99_995, "two halves")
    #expect(tracks[2].samples.count == 300)
    #expect(tracks.filter { $0.length > 120 * 60 * 10 || $0.lead != 7 || $0.tail != 20 }.isEmpty)
    #expect(tracks.map { $0.number?.index } == [1, 2, 3])
  }

  @Test("a chapter that is hardly more than a title is no file of its own for ACX; credits are")
  func titlesForACX() {
    let timeline = book([
      ("Opening", 1, 30), ("Part One", 1, 20), ("One", 3, 200), ("Two", 3, 200), ("The End", 1, 10), ("Closing", 1, 30),
    ])
    let tracks = Track.acx(of: timeline, credits: true)
    #expect(tracks.map(\.title) == ["Opening", "Part One, One", "Two", "Closing"])
    #expect(
      tracks.map { $0.markers.map(\.name) } == [["Opening"], ["Part One", "One"], ["Two", "The End"], ["Closing"]])
    #expect(tracks[1].markers.map(\.sample) == [0, tracks[1].lead + 30])
    #expect(tracks.map(\.lead) == [6, 7, 7, 6] && tracks.map(\.tail) == [12, 20, 20, 12])
    #expect(Track.acx(of: book([("Only", 1, 20)])).map(\.title) == ["Only"])
    #expect(Track.acx(of: book([])).isEmpty)
  }

  @Test("an MP3's frames tell its rate, whatever tags stand before them", .enabled(if: Program.isInstalled("ffmpeg")))
  func frames() async throws {
    let wave = try sine(amplitude: 0.1, seconds: 3)
    for (name, options, rates) in [
      ("a.mp3", ["-b:a", "192k"], 192_000...192_000), ("b.mp3", ["-b:a", "64k", "-ar", "22050"], 64_000...64_000),
    ] {
      let file = folder.url.appending(path: name)
      _ = try await Program.output(
        "ffmpeg",
        ["-v", "error", "-i", wave.path, "-metadata", "title=\(String(repeating: "long", count: 500))"]
          + options + [file.path])
      #expect(try await AudioFile(file).measure().mp3BitRates == rates)
    }
    let varying = folder.url.appending(path: "v.mp3")
    _ = try await Program.output("ffmpeg", ["-v", "error", "-i", wave.path, "-q:a", "2", varying.path])
    let rates = try #require(try await AudioFile(varying).measure().mp3BitRates)
    #expect(rates.lowerBound < rates.upperBound)
    #expect(try await AudioFile(wave).measure().mp3BitRates == nil)
  }
}
