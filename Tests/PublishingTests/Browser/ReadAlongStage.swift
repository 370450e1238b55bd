import Foundation
import HearsayAudiobook
import HearsayScript
import Testing

@testable import HearsayPublishing

/// A page that reads along in a folder of its own, with its audio beside it: silence as long as the book.
struct ReadAlongStage {
  let publication: Publication
  let folder: TemporaryFolder
  var page: URL { folder.url.appending(path: "page.html") }

  init(_ rows: [String] = ReadAlongStage.story, hasAudio: Bool = true) throws {
    publication = Fixture.publication(rows)
    folder = try TemporaryFolder()
    let source = ReadAlongPage.Source(name: "the tide?.wav", mediaType: "audio/wav")
    try Data(ReadAlongPage(publication, sources: [source]).text().utf8).write(to: page)
    let seconds = publication.timeline.seconds(publication.timeline.samples)
    if hasAudio { try Self.silence(seconds).write(to: folder.url.appending(path: source.name)) }
  }

  static let story = [
    "# One", "narrator: The lamp went out. Nobody had touched it.", "Ann: Who's there? Come—out!", "***",
    "# Two", "Tom <b>: I'm “here”.", "narrator: She said nothing.",
  ]

  /// The words with their times in milliseconds and their line, for JavaScript.
  var words: String {
    let lines = publication.timeline.chapters.flatMap(\.lines)
    let words = lines.flatMap { line in line.pieces.map { (line, $0) } }
    return "["
      + words.map { "[\($1.samples.lowerBound), \"\($1.text)\", \"\($0.line.speaker)\"]" }
      .joined(separator: ", ") + "]"
  }

  /// WAV: 8,000 samples of 16 bits a second.
  private static func silence(_ seconds: Double) -> Data {
    let size = Int(seconds * 8000) * 2
    func number(_ value: Int, _ bytes: Int) -> [UInt8] {
      (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    let format = number(1, 2) + number(1, 2) + number(8000, 4) + number(16000, 4) + number(2, 2) + number(16, 2)
    let head = Array("RIFF".utf8) + number(36 + size, 4) + Array("WAVEfmt ".utf8) + number(16, 4) + format
    return Data(head + Array("data".utf8) + number(size, 4)) + Data(count: size)
  }
}
