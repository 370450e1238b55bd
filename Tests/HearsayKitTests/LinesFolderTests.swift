import Foundation
import Testing

@testable import HearsayKit

@Suite("The folder of lines")
struct LinesFolderTests {
  let temporary: TemporaryFolder
  var folder: LinesFolder { LinesFolder(folder: temporary.url.appending(path: "lines")) }

  init() throws { temporary = try TemporaryFolder() }

  private func take(_ content: String) throws -> URL {
    let file = temporary.url.appending(path: content + ".take")
    try Data(content.utf8).write(to: file)
    return file
  }

  private func content(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.folder.appending(path: name)), as: UTF8.self)
  }

  @Test(
    "names a line by its padded number and its speaker",
    arguments: [
      (1, 9, "narrator", "0001-narrator.wav"), (42, 9_999, "spike", "0042-spike.wav"),
      (42, 10_000, "李白", "00042-李白.wav"), (123_456, 123_456, "o_brien", "123456-o_brien.wav"),
    ])
  func names(number: Int, last: Int, speaker: String, name: String) {
    #expect(LinesFolder.name(number: number, of: last, speaker: speaker) == name)
  }

  @Test("holds the takes under the names of the lines, shifted ones too")
  func rebuilds() throws {
    let (one, two) = (try take("one"), try take("two"))
    try folder.rebuild([.init(name: "0001-a.wav", take: one), .init(name: "0002-b.wav", take: two)], ours: [])
    #expect(try content("0001-a.wav") == "one")
    try folder.rebuild(
      [.init(name: "0001-a.wav", take: two), .init(name: "0003-a.wav", take: one)], ours: ["0001-a.wav", "0002-b.wav"])
    #expect(try content("0001-a.wav") == "two")
    #expect(try content("0003-a.wav") == "one")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.folder.path).count == 2)
  }

  @Test("knows a copy by its size and time, and another take or a changed file as none")
  func copies() throws {
    let (one, other) = (try take("one"), try take("two"))
    try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 500)], ofItemAtPath: one.path)
    try FileManager.default.createDirectory(at: folder.folder, withIntermediateDirectories: true)
    let copy = folder.folder.appending(path: "0001-a.wav")
    try FileManager.default.copyItem(at: one, to: copy)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 500)], ofItemAtPath: copy.path)
    #expect(folder.holds(.init(name: "0001-a.wav", take: one)))
    #expect(!folder.holds(.init(name: "0001-a.wav", take: other)))
    try Data("One".utf8).write(to: copy)
    #expect(!folder.holds(.init(name: "0001-a.wav", take: one)))
  }

  @Test("leaves alone what it did not write")
  func leavesOthers() throws {
    let one = try take("one")
    try FileManager.default.createDirectory(at: folder.folder, withIntermediateDirectories: true)
    for name in ["0001-a.wav", "notes.txt"] { try Data("mine".utf8).write(to: folder.folder.appending(path: name)) }
    try folder.rebuild([.init(name: "0001-a.wav", take: one)], ours: [])
    #expect(try content("0001-a.wav") == "mine")
    #expect(try content("notes.txt") == "mine")
  }
}
