import Foundation
import Testing

@testable import HearsayAudiobook

@Suite("A WAV file that is written")
struct WaveWriterTests {
  let folder: TemporaryFolder
  let format = SampleFormat(rate: 22_050)

  init() throws { folder = try TemporaryFolder() }

  @Test("holds the samples, the format and a place for ds64")
  func holdsItsSamples() throws {
    let file = folder.url.appending(path: "book.wav")
    var writer = try WaveWriter(file: file, format: format)
    try writer.append(Data([1, 0, 2, 0]))
    try writer.append(silence: 3)
    try writer.finish().publish()

    let riff = RIFF(try Data(contentsOf: file))
    #expect(riff.form == "RIFF")
    #expect(Int(riff.size) == (try Data(contentsOf: file).count) - 8)
    #expect(riff.chunks.map(\.name) == ["JUNK", "fmt ", "data"])
    #expect(riff.chunk("JUNK")?.count == 28)
    #expect(riff.chunk("data") == Data([1, 0, 2, 0, 0, 0, 0, 0, 0, 0]))
  }

  @Test("names its markers after the samples")
  func namesItsMarkers() throws {
    let file = folder.url.appending(path: "book.wav")
    var writer = try WaveWriter(file: file, format: format)
    try writer.append(silence: 10)
    try writer.finish(markers: [Marker(name: "One", sample: 0), Marker(name: "Zwei — »2«", sample: 7)]).publish()

    let riff = RIFF(try Data(contentsOf: file))
    #expect(riff.chunks.map(\.name) == ["JUNK", "fmt ", "data", "cue ", "LIST"])
    let cues = try #require(riff.chunk("cue "))
    #expect(RIFF.number(cues, at: 0) == 2)
    #expect(RIFF.number(cues, at: 4 + 24 + 4) == 7)
    let labels = try #require(riff.chunk("LIST"))
    #expect(labels.range(of: Data("Zwei — »2«\0".utf8)) != nil)
  }

  @Test("does not appear, nor replaces an earlier one, before it is published")
  func appearsWhenPublished() throws {
    let file = folder.url.appending(path: "book.wav")
    try Data("earlier".utf8).write(to: file)
    do {
      var writer = try WaveWriter(file: file, format: format)
      try writer.append(silence: 10)
    }
    #expect(try Data(contentsOf: file) == Data("earlier".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["book.wav"])
  }

  @Test("is refused with the system's reason where its folder is missing")
  func refusedWithoutFolder() {
    let file = folder.url.appending(path: "missing/book.wav")
    #expect(throws: AudiobookError.self) { _ = try WaveWriter(file: file, format: SampleFormat(rate: 22_050)) }
  }

  @Test("becomes RF64 past 4 GiB, its sizes in ds64", arguments: [0, 1_000])
  func becomesRF64(trailer: Int) {
    let fits = WaveHeader(format: format, dataSize: 4_294_967_000 - trailer, trailerSize: trailer)
    #expect(!fits.isRF64)
    let large = WaveHeader(format: format, dataSize: 4_294_967_296, trailerSize: trailer)
    #expect(large.isRF64)
    #expect(large.data.count == fits.data.count)
    let riff = RIFF(large.data)
    #expect(riff.form == "RF64")
    #expect(riff.size == UInt32.max)
    let sizes = riff.chunk("ds64") ?? Data()
    #expect(RIFF.number(sizes, at: 8) == 0)
    #expect(RIFF.number(sizes, at: 12) == 1)
    #expect(RIFF.number(sizes, at: 16) == 2_147_483_648)
  }
}
