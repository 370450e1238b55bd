import Foundation
import Testing

@testable import HearsayAudiobook

/// A book of more than 27 hours, as a file with holes: it takes no room on the disk and no time to write.
@Suite("A book over four gigabytes", .timeLimit(.minutes(10)))
struct LongBookTests {
  /// 28 hours at 22,050 samples a second.
  static let samples = 28 * 3600 * 22_050

  private func book(in folder: TemporaryFolder) throws -> URL {
    let file = folder.url.appending(path: "long.wav")
    let trailer = WaveMarkers(markers: [Marker(name: "The last hour", sample: 27 * 3600 * 22_050)]).data
    let header = WaveHeader(
      format: SampleFormat(rate: 22_050), dataSize: Self.samples * SampleFormat.bytesPerSample,
      trailerSize: trailer.count)
    try header.data.write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    try handle.seek(toOffset: UInt64(WaveHeader.size + header.dataSize))
    try handle.write(contentsOf: trailer)
    try handle.close()
    return file
  }

  @Test(
    "is RF64 that ffprobe and sndfile-info read at its full length, with its marker",
    .enabled(
      if: Program.isInstalled("ffprobe") && Program.isInstalled("sndfile-info"), "ffprobe or sndfile-info is missing"))
  func readByOthers() async throws {
    let folder = try TemporaryFolder()
    let file = try book(in: folder)
    let probe = try await text(
      "ffprobe",
      ["-v", "error", "-show_entries", "stream=codec_name,sample_rate,duration_ts", "-of", "csv=p=0", file.path])
    #expect(probe.contains("pcm_s16le,22050,\(Self.samples)"), "\(probe)")
    let info = try await text("sndfile-info", [file.path])
    #expect(info.contains("RF64") && info.contains("28:00:00.000"), "\(info)")
  }

  private func text(_ program: String, _ arguments: [String]) async throws -> String {
    String(decoding: try await Program.output(program, arguments), as: UTF8.self)
  }

  @Test("has the sizes of 64 bits where those of 32 say nothing, and a short one has not")
  func sizes() throws {
    let folder = try TemporaryFolder()
    let handle = try FileHandle(forReadingFrom: try book(in: folder))
    let head = try #require(try handle.read(upToCount: WaveHeader.size))
    #expect(head.prefix(4) == Data("RF64".utf8) && head.subdata(in: 12..<16) == Data("ds64".utf8))
    #expect(RIFF.number(head, at: 4) == .max && RIFF.number(head, at: WaveHeader.size - 4) == .max)
    let size = UInt64(RIFF.number(head, at: 28)) | UInt64(RIFF.number(head, at: 32)) << 32
    #expect(size == UInt64(Self.samples * 2))
    let short = WaveHeader(format: SampleFormat(rate: 22_050), dataSize: Int(UInt32.max) - 200, trailerSize: 0)
    #expect(!short.isRF64)
  }
}
