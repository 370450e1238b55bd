import Foundation
import HearsayScript
import Testing

@testable import HearsayKit

@Suite("The ledger of a production")
struct LedgerTests {
  let temporary: TemporaryFolder
  var production: Production { Production(folder: temporary.url, slug: "story") }

  init() throws { temporary = try TemporaryFolder() }

  @Test("tells what Hearsay wrote from what a hand made")
  func tellsHands() throws {
    try production.make()
    var ledger = Ledger()
    let files = ProductionFiles(production: production, handmade: [])
    try files.write([("cast.yaml", "voice: ada\n")], ledger: &ledger)
    #expect(!ledger.isHandmade(production.cast))
    try Data("voice: bram\n".utf8).write(to: production.cast)
    #expect(ledger.isHandmade(production.cast))
    #expect(!ledger.isHandmade(production.scriptJSON), "what is not there is nobody's work")
  }

  @Test("takes a file for its own whether a killed run wrote the new version or not yet")
  func survivesAKill() throws {
    try production.make()
    var ledger = Ledger()
    let files = ProductionFiles(production: production, handmade: [])
    try files.write([("cast.yaml", "one")], ledger: &ledger)
    let standing = try Data(contentsOf: production.cast)
    try files.write([("cast.yaml", "two")], ledger: &ledger)
    let written = try Ledger.read(production.ledger)
    #expect(!written.isHandmade(production.cast))
    try standing.write(to: production.cast)
    #expect(!written.isHandmade(production.cast))
  }

  @Test("is never written over a hand's work")
  func sparesHands() throws {
    try production.make()
    try Data("mine".utf8).write(to: production.cast)
    var ledger = Ledger()
    try ProductionFiles(production: production, handmade: ["cast.yaml"]).write([("cast.yaml", "ours")], ledger: &ledger)
    #expect(try Data(contentsOf: production.cast) == Data("mine".utf8))
    #expect(ledger.isHandmade(production.cast))
  }

  @Test("that is damaged is said to be, with the remedy")
  func damaged() throws {
    try production.make()
    try Data("{".utf8).write(to: production.ledger)
    #expect(throws: ProductionError.self) { try Ledger.read(production.ledger) }
  }

  @Test("holds a folder for one run at a time")
  func locks() throws {
    try production.make()
    do {
      let held = try ProductionLock(production)
      #expect(throws: ProductionError.busy(folder: temporary.url.path)) { _ = try ProductionLock(production) }
      withExtendedLifetime(held) {}
    }
    _ = try ProductionLock(production)
  }
}
