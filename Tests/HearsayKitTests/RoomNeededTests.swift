import Foundation
import HearsayAudiobook
import HearsayScript
import Testing

@testable import HearsayKit

@Suite("The room that a render needs")
struct RoomNeededTests {
  /// Fifteen letters are a second.
  private static let lines = [
    NumberedLine(
      number: 1,
      line: Script.Line(
        kind: .narration, speaker: "narrator", text: String(repeating: "a", count: 15_000), paragraph: 1))
  ]

  private func bytes(
    _ formats: [OutputFormat], perChapter: Bool = false, quality: Quality = .good, profile: DeliveryProfile = .hearsay
  ) -> Int {
    RoomNeeded(
      Self.lines, formats: formats,
      options: OutputOptions(perChapter: perChapter, quality: quality, profile: profile), speaking: false
    ).bytes
  }

  @Test("is never less than the files that are made and the stitched book they are made of")
  func least() {
    let book = 1000 * 44_100
    #expect(bytes([.wav]) == book)
    #expect(bytes([.wav], perChapter: true) == 2 * book, "the chapters' files stand beside the book")
    #expect(bytes([.stems]) == 2 * book)
    for (format, kilobits) in [
      (OutputFormat.mp3, 64), (.opus, 48), (.m4b, 48), (.manifest, 48), (.epub, 48), (.lpf, 48),
    ] {
      #expect(bytes([format]) > book + kilobits * 125 * 1000, "\(format)")
      #expect(bytes([format], quality: .best) > book + kilobits * 3 / 2 * 125 * 1000 * 95 / 100, "\(format)")
    }
    #expect(bytes([.mp3], perChapter: true, profile: .acx) > book + 192 * 125 * 1000)
    #expect(bytes([.mp3, .m4b]) - book == bytes([.mp3]) - book + bytes([.m4b]) - book)
  }
}
