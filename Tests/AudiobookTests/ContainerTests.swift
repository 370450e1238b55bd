import Foundation
import HearsayScript
import Testing

@testable import HearsayAudiobook

@Suite("A container", .timeLimit(.minutes(10)))
struct ContainerTests {
  let folder: TemporaryFolder
  static let names = [#"The "Gate"; it's #1"#, "A = B \\ C", "Élan 😀 – naïve", "two\nlines; \\"]

  init() throws { folder = try TemporaryFolder() }

  /// A book of four chapters of two seconds of noise each, and the pauses between them silent, as takes give it.
  private func book() throws -> (StitchedWave, Timeline) {
    let file = folder.url.appending(path: "book.wav")
    let rate = 22_050
    var writer = try WaveWriter(file: file, format: SampleFormat(rate: rate))
    var builder = TimelineBuilder(rate: rate)
    var random: UInt64 = 1
    for (index, name) in Self.names.enumerated() {
      try writer.append(silence: index == 0 ? 10_000 : (1024 - writer.samples % 1024) % 1024)
      let start = writer.samples
      var noise = Data()
      for place in 0..<2 * rate {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Bursts, so that no other place looks the same.
        let loud = place / 700 % (index + 2) == 0
        noise.append(littleEndian: loud ? Int16(truncatingIfNeeded: Int64(random >> 51) - 4096) : 0)
      }
      try writer.append(noise)
      builder.beginChapter(name)
      builder.append(
        Script.Line(kind: .narration, text: "a", paragraph: 1), number: index + 1, samples: start..<writer.samples)
      try writer.append(silence: 9_000)
    }
    try writer.append(silence: 1024 - writer.samples % 1024)
    let staged = try writer.finish()
    let samples = staged.samples
    try staged.publish()
    return (StitchedWave(file: file, rate: rate, samples: samples), builder.finish(samples: samples))
  }

  private func encoder(_ wave: StitchedWave, cover: Cover? = nil) -> BookEncoder {
    let metadata = Metadata(title: "A = B; #1", author: "O'Brien", language: "en", year: "1898", cover: cover)
    return BookEncoder(wave: wave, metadata: metadata, scratch: folder.url)
  }

  /// Writes the book in a format and gives the file.
  private func write(_ ending: String, jobs: Int = 2, cover: Cover? = nil, to name: String = "b", ffmpeg: FFmpeg? = nil)
    async throws -> URL
  {
    let (wave, timeline) = try book()
    let file = folder.url.appending(path: "\(name).\(ending)")
    let track = Track(wholeOf: timeline, title: "A = B; #1")
    let encoder = encoder(wave, cover: cover)
    switch ending {
    case "flac": try await encoder.writeFLAC(track, to: file)
    case "mp3": try await encoder.writeMP3(track, to: file, ffmpeg: ffmpeg ?? .find(for: "mp3"))
    case "opus": try await encoder.writeOpus(track, to: file, ffmpeg: ffmpeg ?? .find(for: "opus"))
    default:
      let cache = SegmentCache(folder: folder.url.appending(path: name))
      try await encoder.writeM4B(
        [(track, file)], timeline: timeline, cache: cache, clearing: true, jobs: jobs,
        ffmpeg: ffmpeg ?? .find(for: "m4b"))
    }
    return file
  }

  private struct Probe: Decodable {
    struct Tags: Decodable { var title: String? }
    struct Chapter: Decodable {
      var start_time: String
      var tags: Tags
    }
    var chapters: [Chapter]
  }

  @Test(
    "has each chapter under its name at its sample, and the book's samples at their places",
    .enabled(if: Program.isInstalled("ffmpeg") && Program.isInstalled("ffprobe")),
    arguments: ["flac", "mp3", "opus", "m4b"])
  func isTheBook(ending: String) async throws {
    let file = try await write(ending)
    let (wave, timeline) = try book()
    let json = try await Program.output("ffprobe", ["-v", "error", "-show_chapters", "-of", "json", file.path])
    let chapters = try JSONDecoder().decode(Probe.self, from: json).chapters
    #expect(chapters.map(\.tags.title) == Self.names)
    for (chapter, wanted) in zip(chapters, timeline.chapters) {
      let seconds = try #require(Double(chapter.start_time))
      #expect(abs(seconds - timeline.seconds(wanted.samples.lowerBound)) < 0.025)
    }
    let decoded = try await Program.output(
      "ffmpeg", ["-v", "error", "-i", file.path, "-map", "0:a", "-f", "s16le", "-ar", "22050", "-"])
    let samples = Self.samples(decoded)
    let original = Self.samples(try wave.read(0..<wave.samples))
    #expect(abs(samples.count - original.count) <= 2)
    for chapter in timeline.chapters {
      // Over each join, and within.
      for place in [max(chapter.samples.lowerBound, 12_000), chapter.samples.lowerBound + 15_000] {
        #expect(Self.likeness(of: samples, to: original, around: place) > 0.5, "not the same at \(place)")
      }
    }
  }

  @Test(
    "has the same bytes on each run, with one process or several", .enabled(if: Program.isInstalled("ffmpeg")),
    arguments: ["flac", "mp3", "opus", "m4b"])
  func sameBytes(ending: String) async throws {
    let one = try Data(contentsOf: try await write(ending, jobs: 1, to: "one"))
    let two = try Data(contentsOf: try await write(ending, jobs: 3, to: "two"))
    #expect(one == two && one.count > 10_000)
  }

  @Test("M4B encodes again only what has changed", .enabled(if: Program.isInstalled("ffmpeg")))
  func cached() async throws {
    let first = try Data(contentsOf: try await write("m4b"))
    let folder = folder.url.appending(path: "b")
    let pieces = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(pieces.count == 4)
    // A piece that stands is taken as it is: a marked one shows in the file.
    let marked = folder.appending(path: try #require(pieces.first))
    var bytes = try Data(contentsOf: marked)
    let frames = try #require(ADTS.frames(of: bytes))
    bytes.removeSubrange(frames[3])
    try bytes.write(to: marked)
    #expect(try Data(contentsOf: try await write("m4b")).count < first.count)
    try Data("damaged".utf8).write(to: marked)
    #expect(try Data(contentsOf: try await write("m4b")) == first)
  }

  @Test("says what to install where ffmpeg is missing, or an encoder")
  func missing() async throws {
    #expect(throws: EncodingError.noFFmpeg(for: "m4b")) {
      try FFmpeg.find(for: "m4b", environment: ["PATH": "/nowhere"])
    }
    #expect("\(EncodingError.noFFmpeg(for: "m4b"))".contains("apt install ffmpeg"))
    if let ffmpeg = try? FFmpeg.find(for: "m4b") {
      await #expect(throws: EncodingError.noEncoder("nosuch", ffmpeg: ffmpeg.path)) {
        try await ffmpeg.require(encoders: ["aac", "nosuch"])
      }
    }
  }

  @Test(
    "is refused where its end could not be written, which ffmpeg passes over",
    .enabled(if: Program.isInstalled("ffmpeg") && Program.isInstalled("bash")), arguments: ["mp3", "opus", "m4b"])
  func cutShort(ending: String) async throws {
    // A limit on the size of files stands for a disk that fills: what is short of it is in ffmpeg's last piece.
    let ffmpeg = folder.url.appending(path: "ffmpeg")
    let real = try FFmpeg.find(for: ending).path
    try Data("#!/usr/bin/env bash\ntrap '' XFSZ; ulimit -f 12; exec '\(real)' \"$@\"\n".utf8).write(to: ffmpeg)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: ffmpeg.path)
    await #expect(throws: EncodingError.self) {
      try await write(ending, ffmpeg: FFmpeg(path: ffmpeg.path))
    }
  }

  @Test("that is FLAC is known to be whole by its last frame")
  func wholeFLAC() async throws {
    let file = try await write("flac")
    let samples = try book().0.samples
    #expect(BookEncoder.hasAll(samples, file))
    #expect(!BookEncoder.hasAll(samples + 1, file))
    let bytes = try Data(contentsOf: file)
    for missing in [1, 100, bytes.count / 2] {
      try bytes.dropLast(missing).write(to: file)
      #expect(!BookEncoder.hasAll(samples, file), "\(missing) bytes are missing")
    }
  }

  @Test("has a cover", .enabled(if: Program.isInstalled("ffmpeg")), arguments: ["flac", "mp3", "opus", "m4b"])
  func cover(ending: String) async throws {
    let picture = folder.url.appending(path: "cover.png")
    _ = try await Program.output(
      "ffmpeg", ["-v", "error", "-f", "lavfi", "-i", "color=navy:s=64x64", "-frames:v", "1", picture.path])
    let cover = try Cover([UInt8](try Data(contentsOf: picture)))
    let file = try await write(ending, cover: cover)
    let taken = folder.url.appending(path: "taken.png")
    _ = try await Program.output("ffmpeg", ["-v", "error", "-i", file.path, "-map", "0:v", "-c", "copy", taken.path])
    #expect(try Data(contentsOf: taken) == Data(cover.bytes))
  }

  private static func samples(_ bytes: Data) -> [Float] {
    bytes.withUnsafeBytes { $0.bindMemory(to: Int16.self).map { Float($0) } }
  }

  /// How alike two recordings are over 4,096 samples from before a place, from 0 to 1. Noise that is a sample off is not
  /// alike at all.
  private static func likeness(of one: [Float], to other: [Float], around place: Int) -> Float {
    let (one, other) = (one[(place - 1024)..<(place + 3072)], other[(place - 1024)..<(place + 3072)])
    let (product, first, second) = zip(one, other).reduce((Float(0), Float(0), Float(0))) {
      ($0.0 + $1.0 * $1.1, $0.1 + $1.0 * $1.0, $0.2 + $1.1 * $1.1)
    }
    return product / (first * second).squareRoot()
  }
}
