import Foundation
import Testing

@testable import HearsayAudiobook

/// A second of silence in as many chapters as are wanted, as players are told of them.
@Suite("Chapters", .timeLimit(.minutes(10)))
struct ManyChaptersTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Writes a book whose chapters begin 20 ms after each other, and asks ffprobe for them.
  /// - Returns: the titles, and when they begin in milliseconds.
  private func chapters(_ names: [String], _ ending: String) async throws -> [(title: String?, start: Int)] {
    let file = folder.url.appending(path: "book.wav")
    let rate = 22_050
    let samples = (names.count * rate / 50 / 1024 + 1) * 1024
    var writer = try WaveWriter(file: file, format: SampleFormat(rate: rate))
    try writer.append(silence: samples)
    try writer.finish().publish()
    let starts = names.indices.map { $0 * rate / 50 } + [samples]
    let timeline = Timeline(
      rate: rate, samples: samples,
      chapters: names.enumerated().map {
        Timeline.Chapter(title: $0.element, samples: starts[$0.offset]..<starts[$0.offset + 1], lines: [])
      })
    let wave = StitchedWave(file: file, rate: rate, samples: samples)
    let encoder = BookEncoder(wave: wave, metadata: Metadata(title: "Many"), scratch: folder.url)
    let book = folder.url.appending(path: "many.\(ending)")
    let track = Track(wholeOf: timeline, title: "Many")
    switch ending {
    case "flac": try await encoder.writeFLAC(track, to: book)
    case "mp3": try await encoder.writeMP3(track, to: book, ffmpeg: .find(for: "mp3"))
    case "opus": try await encoder.writeOpus(track, to: book, ffmpeg: .find(for: "opus"))
    default:
      // The book as one piece: where pieces are cut is nothing of the chapters'.
      let whole = Timeline(rate: rate, samples: samples, chapters: [])
      try await encoder.writeM4B(
        [(track, book)], timeline: whole, cache: SegmentCache(folder: folder.url.appending(path: "cache")),
        clearing: true, jobs: 1, ffmpeg: .find(for: "m4b"))
    }
    let json = try await Program.output("ffprobe", ["-v", "error", "-show_chapters", "-of", "json", book.path])
    return try JSONDecoder().decode(Probe.self, from: json).chapters.map { chapter in
      (chapter.tags?.title, Int(((Double(chapter.start_time) ?? -1) * 1000).rounded()))
    }
  }

  private struct Probe: Decodable {
    struct Tags: Decodable { var title: String? }
    struct Chapter: Decodable {
      var start_time: String
      var tags: Tags?
    }
    var chapters: [Chapter]
  }

  private static let hasFFmpeg = Program.isInstalled("ffmpeg") && Program.isInstalled("ffprobe")

  @Test(
    "are all told, each at its moment, however many they are", .enabled(if: hasFFmpeg),
    arguments: ["flac", "mp3", "opus", "m4b"], [1, 255, 256, 1000])
  func all(ending: String, count: Int) async throws {
    let names = (1...count).map { "Chapter \($0)" }
    let told = try await chapters(names, ending)
    #expect(told.map(\.title) == names)
    for (index, chapter) in told.enumerated() {
      #expect(abs(chapter.start - index * 20) <= 1, "chapter \(index + 1)")
    }
  }

  @Test("past a thousand are told by the names that the tags of FLAC and Opus have", .enabled(if: hasFFmpeg))
  func pastThousand() async throws {
    let names = (1...1100).map { "Chapter \($0)" }
    for ending in ["flac", "opus"] {
      let told = try await chapters(names, ending)
      #expect(told.map(\.title) == Array(names.prefix(1000)))
    }
    for ending in ["mp3", "m4b"] {
      let told = try await chapters(names, ending)
      #expect(told.map(\.title) == names)
    }
  }

  @Test("keep long names", .enabled(if: hasFFmpeg), arguments: ["flac", "mp3", "opus", "m4b"])
  func longNames(ending: String) async throws {
    let lengths = [1, 127, 128, 200, 255, 256, 1000, Marker.longestName]
    let names =
      lengths.map { String(repeating: "a", count: $0) } + lengths.map { "🎩é" + String(repeating: "b", count: $0) }
    let kept = names.dropLast() + ["🎩é" + String(repeating: "b", count: Marker.longestName - 9) + "…"]
    let told = try await chapters(names, ending)
    #expect(told.map(\.title) == Array(kept))
  }

  @Test("have names that end after a whole character where they are too long")
  func shown() {
    for name in ["a", "é", "🎩", "👩‍👩‍👧"] {
      let shown = Marker.shown(String(repeating: name, count: 70_000 / name.utf8.count))
      #expect(shown.hasSuffix(name + "…") && shown.utf8.count <= Marker.longestName)
      #expect(shown.utf8.count > Marker.longestName - name.utf8.count - 3)
    }
  }
}
