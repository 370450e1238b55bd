import Foundation
import Testing

@testable import HearsayAudiobook

@Suite("An MP3's tables of contents")
struct ID3ChaptersTests {
  /// A table: what it is called, whether it is at the top, what it names.
  private struct Table: Equatable {
    var isTop: Bool
    var entries: [String]
  }

  private func tables(_ count: Int) throws -> [String: Table] {
    let markers = (0..<count).map { Marker(name: "Chapter", sample: $0) }
    var tables: [String: Table] = [:]
    for frame in ID3Chapters(markers: markers, samples: count, rate: 1).frames where frame.name == "CTOC" {
      let parts = frame.content.split(separator: 0, maxSplits: 1)
      let id = try #require(parts.first.map { String(decoding: $0, as: UTF8.self) })
      let rest = try #require(parts.last)
      let number = Int(rest[rest.startIndex + 1])
      let entries = rest.dropFirst(2).split(separator: 0, maxSplits: number).prefix(number)
      #expect(tables[id] == nil, "\(id) is there twice")
      tables[id] = Table(
        isTop: rest.first == 3, entries: entries.map { String(decoding: $0, as: UTF8.self) })
    }
    return tables
  }

  @Test("name each chapter once, in order, from one at the top", arguments: [1, 2, 255, 256, 300, 1000, 66_000])
  func reach(count: Int) throws {
    let tables = try tables(count)
    #expect(tables.values.filter(\.isTop).count == 1 && tables["toc"]?.isTop == true)
    #expect(tables.values.allSatisfy { (1...255).contains($0.entries.count) })
    func chapters(below id: String) -> [String] { tables[id]?.entries.flatMap(chapters) ?? [id] }
    #expect(chapters(below: "toc") == (0..<count).map { "ch\($0)" })
  }

  @Test("are none where there are no chapters")
  func none() throws { #expect(try tables(0).isEmpty) }

  @Test("stand in a tag that a size of 28 bits can tell, or in none")
  func size() throws {
    let tag = try #require(ID3Tag(frames: [ID3Frame("TIT2", text: String(repeating: "a", count: 1000))]).data)
    // 1,011 bytes of a frame: 7 times 128 and 115.
    #expect(Array(tag.prefix(10)) == Array("ID3".utf8) + [3, 0, 0, 0, 0, 7, 115] && tag.count == 10 + 1011)
    #expect(ID3Tag(frames: [ID3Frame("PRIV", Data(count: 1 << 28))]).data == nil)
  }

  @Test(
    "have text that players read",
    arguments: [
      ("plain", [0] + Array("plain".utf8)), ("é", [1, 0xFF, 0xFE, 0xE9, 0]),
      ("🎩", [1, 0xFF, 0xFE, 0x3C, 0xD8, 0xA9, 0xDF]), ("a\u{0}b", [0, 0x61, 0x62]),
    ])
  func text(name: String, bytes: [UInt8]) { #expect(Array(ID3Frame("TIT2", text: name).content) == bytes) }
}
