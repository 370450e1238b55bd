import Foundation
import HearsayCasting
import HearsayScript
import Testing

@testable import HearsayAudiobook

@Suite("A stitched audiobook")
struct StitcherTests {
  let folder: TemporaryFolder
  let format = SampleFormat(rate: 1_000)
  let pauses = {
    var pauses = Pauses()
    let lengths: [(Pauses.Kind, Int)] = [
      (.start, 1), (.line, 10), (.paragraph, 20), (.scene, 300), (.beforeHeading, 400), (.afterHeading, 500),
      (.end, 6_000),
    ]
    for (kind, length) in lengths { pauses[kind] = length }
    return pauses
  }()

  init() throws { folder = try TemporaryFolder() }

  /// A take of the given samples, all of one value.
  private func take(_ value: UInt8, samples: Int) throws -> URL {
    let file = folder.url.appending(path: "take-\(value).wav")
    var bytes = Data("RIFF".utf8)
    bytes.append(littleEndian: UInt32(36 + samples * 2))
    bytes.append(contentsOf: "WAVEfmt ".utf8)
    bytes.append(littleEndian: UInt32(16))
    for number in [1, 1] as [UInt16] { bytes.append(littleEndian: number) }
    bytes.append(littleEndian: UInt32(format.rate))
    bytes.append(littleEndian: UInt32(format.rate * 2))
    for number in [2, 16] as [UInt16] { bytes.append(littleEndian: number) }
    bytes.append(contentsOf: "data".utf8)
    bytes.append(littleEndian: UInt32(samples * 2))
    for _ in 0..<samples { bytes.append(littleEndian: UInt16(value)) }
    try bytes.write(to: file)
    return file
  }

  @Test(
    "has the pause that lies between two lines",
    arguments: [
      (Script.Line.Kind.narration, Script.Line.Kind.dialogue, 1, false, 10),
      (.narration, .narration, 2, false, 20),
      (.narration, .narration, 2, true, 300),
      (.narration, .heading, 2, true, 400),
      (.heading, .narration, 2, false, 500),
      (.heading, .heading, 2, false, 500),
    ])
  func pausesBetween(
    first: Script.Line.Kind, second: Script.Line.Kind, paragraph: Int, acrossBreak: Bool, pause: Int
  ) {
    let before = Script.Line(kind: first, text: "a", paragraph: 1)
    let after = Script.Line(kind: second, text: "b", paragraph: paragraph)
    #expect(pauses.before(after, after: before, acrossBreak: acrossBreak) == pause)
    #expect(pauses.before(after, after: nil, acrossBreak: acrossBreak) == 1)
  }

  @Test("is the sum of its takes and pauses, each take where it is said to be")
  func isTheSum() throws {
    let file = folder.url.appending(path: "book.wav")
    var stitcher = try Stitcher(file: file, format: format, pauses: pauses)
    stitcher.beginChapter("One")
    let first = try stitcher.append(Script.Line(kind: .heading, text: "One", paragraph: 1), take: take(1, samples: 5))
    let second = try stitcher.append(Script.Line(kind: .narration, text: "a", paragraph: 2), take: take(2, samples: 7))
    try stitcher.append(Script.Line(kind: .break, text: "", paragraph: 3), take: nil)
    let third = try stitcher.append(Script.Line(kind: .dialogue, text: "b", paragraph: 4), take: take(3, samples: 9))
    let staged = try stitcher.finish()
    let samples = staged.samples
    let size = staged.size
    try staged.publish()

    #expect(first == 1..<6)
    #expect(second == 506..<513)
    #expect(third == 813..<822)
    #expect(samples == 7 * 1024, "822 and the closing pause of 6,000, filled up to a whole frame of AAC")
    let bytes = try Data(contentsOf: file)
    #expect(bytes.count == size)
    let riff = RIFF(bytes)
    let data = try #require(riff.chunk("data"))
    #expect(data.count == samples * 2)
    for (range, value) in [(first, 1), (second, 2), (third, 3)] as [(Range<Int>, UInt8)] {
      #expect(range.allSatisfy { data[2 * $0] == value })
    }
    #expect(data.enumerated().filter { $0.element != 0 }.count == 5 + 7 + 9)
    #expect(RIFF.number(try #require(riff.chunk("cue ")), at: 8) == 0, "a book's first chapter begins with it")
  }

  @Test("refuses a take that is cut short, and names it")
  func refusesACutTake() throws {
    let cut = try take(4, samples: 100)
    try Data(contentsOf: cut).prefix(100).write(to: cut)
    var stitcher = try Stitcher(file: folder.url.appending(path: "book.wav"), format: format, pauses: pauses)
    let line = Script.Line(kind: .narration, text: "a", paragraph: 1)
    do {
      try stitcher.append(line, take: cut)
      Issue.record("the cut take was stitched")
    } catch let error as AudiobookError {
      #expect(error == .notATake(file: cut.path, why: "it ends 144 bytes early"))
    }
  }
}
