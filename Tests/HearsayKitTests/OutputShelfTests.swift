import Foundation
import Testing

@testable import HearsayKit

@Suite("The outputs of a production")
struct OutputShelfTests {
  let temporary: TemporaryFolder
  var production: Production { Production(folder: temporary.url, slug: "story") }
  var shelf: OutputShelf { OutputShelf(production: production, overwriting: false) }

  init() throws { temporary = try TemporaryFolder() }

  /// Puts files where a writer leaves them.
  private func stage(_ files: [String: String]) throws -> URL {
    let staging = production.staging.appending(path: "mp3")
    try? FileManager.default.removeItem(at: staging)
    for (name, text) in files {
      let file = staging.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return staging
  }

  private func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: temporary.url.appending(path: name).path)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("get their names when they are whole, and take the place of earlier ones that nobody wants")
  func replaces() throws {
    try production.make()
    var ledger = Ledger()
    let first = try shelf.publish(from: stage(["a/1.mp3": "one", "a/2.mp3": "two"]), ledger: &ledger)
    #expect(first.keys.sorted() == ["a/1.mp3", "a/2.mp3"])
    try shelf.publish(from: stage(["b/1.mp3": "new"]), replacing: first.keys.sorted(), ledger: &ledger)
    #expect(text("b/1.mp3") == "new")
    #expect(text("a/1.mp3") == nil)
    #expect(!FileManager.default.fileExists(atPath: temporary.url.appending(path: "a").path))
    #expect(try Ledger.read(production.ledger).outputs.keys.sorted() == ["b/1.mp3"])
  }

  @Test("never take the place of a file that Hearsay did not write, nor of one that changed since")
  func sparesForeign() throws {
    try production.make()
    var ledger = Ledger()
    try shelf.publish(from: stage(["s.mp3": "ours"]), ledger: &ledger)
    try Data("mine".utf8).write(to: temporary.url.appending(path: "s.mp3"))
    #expect(throws: ProductionError.self) { try shelf.publish(from: stage(["s.mp3": "new"]), ledger: &ledger) }
    try shelf.publish(from: stage(["t.mp3": "x"]), replacing: ["s.mp3"], ledger: &ledger)
    #expect(text("s.mp3") == "mine")
    let bold = OutputShelf(production: production, overwriting: true)
    try bold.publish(from: stage(["s.mp3": "new"]), ledger: &ledger)
    #expect(text("s.mp3") == "new")
  }

  @Test("have a key that changes with what is said of the book, and with nothing else")
  func keys() {
    func plan(_ formats: [OutputFormat], _ metadata: MetadataOptions = MetadataOptions()) -> OutputPlan {
      OutputPlan(RenderOptions(formats: formats, metadata: metadata), base: "story")
    }
    let key = plan([.m4b]).key(.m4b, fingerprint: "f")
    #expect(plan([.m4b, .wav, .m4b]).key(.m4b, fingerprint: "f") == key)
    #expect(plan([.m4b, .wav, .m4b]).formats == [.m4b, .wav])
    let named = plan([.m4b], MetadataOptions(author: "Anna"))
    #expect(named.key(.m4b, fingerprint: "f") != key)
    #expect(named.key(.wav, fingerprint: "f") == plan([.wav]).key(.wav, fingerprint: "f"), "a WAV names nobody")
    #expect(plan([.wav]).key(.wav, fingerprint: "f") != key)
    #expect(plan([.m4b]).key(.m4b, fingerprint: "g") != key)
  }
}
