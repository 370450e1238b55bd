import Foundation
import HearsayAudiobook
import HearsayScript
import Testing

@testable import HearsayPublishing

@Suite("Stems")
struct StemTests {
  @Test("are as long as the book, silent where others speak, and sum up to it")
  func sums() throws {
    let folder = try TemporaryFolder()
    let publication = Fixture.publication(["# One", "Ann: Go on.", "narrator: She went.", "Ann: And then?", "Bo: No."])
    let timeline = publication.timeline
    // A book whose every spoken sample says which line it is of.
    var samples = [Int16](repeating: 0, count: timeline.samples)
    for line in timeline.chapters.flatMap(\.lines) {
      for place in line.samples { samples[place] = Int16(line.number * 100 + place % 7) }
    }
    var writer = try WaveWriter(file: folder.url.appending(path: "book.wav"), format: SampleFormat(rate: 1000))
    try writer.append(samples.withUnsafeBytes { Data($0) })
    try writer.finish().publish()
    let wave = StitchedWave(file: folder.url.appending(path: "book.wav"), rate: 1000, samples: samples.count)
    let stems = folder.url.appending(path: "stems")
    try FileManager.default.createDirectory(at: stems, withIntermediateDirectories: true)
    try StemWriter(publication).write(from: wave, to: stems)

    let names = try FileManager.default.contentsOfDirectory(atPath: stems.path).sorted()
    #expect(names == ["ann.wav", "bo.wav", "narrator.wav"])
    var sum = [Int](repeating: 0, count: samples.count)
    for name in names {
      let bytes = try Data(contentsOf: stems.appending(path: name))
      #expect(bytes.count == WaveHeader.size + 2 * samples.count)
      #expect(bytes.prefix(WaveHeader.size) == (try Data(contentsOf: wave.file)).prefix(WaveHeader.size))
      for place in samples.indices {
        let at = bytes.startIndex + WaveHeader.size + 2 * place
        sum[place] += Int(Int16(truncatingIfNeeded: Int(bytes[at]) | Int(bytes[at + 1]) << 8))
      }
    }
    #expect(sum == samples.map(Int.init))
  }
}
