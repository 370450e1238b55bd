import Foundation
import HearsayScript

/// What Hearsay remembers of a production folder: from what it was made, and what it wrote there.
///
/// A file whose hash is not among those remembered is a hand's work. The hash of a new version is written down before
/// the file itself, beside the old one, so that a run killed between the two mistakes nothing for a hand's work.
struct Ledger: Codable, Equatable {
  /// The manuscript or script that the folder was made from.
  struct Origin: Codable, Equatable {
    /// The full path; `-` for standard input.
    var path: String
    /// The SHA-256 of the file.
    var sha256: String
  }

  var version = 1
  /// The work's name in file names.
  var slug: String?
  var origin: Origin?
  /// By file name, the SHA-256 of what Hearsay wrote there: the newest last.
  var files: [String: [String]] = [:]
  /// By path below the folder, the stamps of the audiobooks, captions and the like that Hearsay wrote: the newest last.
  var outputs: [String: [String]] = [:]
  /// The names of the files in `lines/`.
  var lines: [String] = []

  /// Reads the ledger of a folder; an empty one where there is none.
  /// - Throws: ``ProductionError/damagedLedger(file:why:)``.
  static func read(_ file: URL) throws -> Ledger {
    guard FileManager.default.fileExists(atPath: file.path) else { return Ledger() }
    do { return try JSONDecoder().decode(Ledger.self, from: Data(contentsOf: file)) } catch {
      throw ProductionError.damagedLedger(file: file.path, why: "it is not what hearsay wrote")
    }
  }

  /// The ledger of a folder in which all is made anew: what Hearsay wrote there is still known to be its own.
  static func startingOver(_ file: URL) -> Ledger {
    var ledger = (try? read(file)) ?? Ledger()
    ledger.origin = nil
    return ledger
  }

  /// Writes the ledger.
  /// - Throws: ``ProductionError/cannotWrite(file:why:)``.
  func write(to file: URL) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    try AtomicFile.write(try encoder.encode(self), to: file)
  }

  /// Sees to it that a folder takes one manuscript only, under one name.
  /// - Throws: ``ProductionError/otherManuscript(folder:holds:given:)``.
  mutating func admit(_ material: Material, to production: Production) throws {
    if let origin, let source = material.source, origin.path != source.path, origin.sha256 != source.sha256 {
      throw ProductionError.otherManuscript(
        folder: production.folder.relativePath, holds: origin.path, given: source.path)
    }
    slug = production.slug
  }

  /// Whether a file stands that a hand made or changed.
  func isHandmade(_ file: URL) -> Bool {
    guard let bytes = try? Data(contentsOf: file) else { return false }
    return !files[file.lastPathComponent, default: []].contains(ContentHash.hex(of: bytes))
  }

  /// Whether an audiobook, captions or the like stand that Hearsay did not write, or that changed since.
  /// - Parameter name: the path below the folder.
  func isForeignOutput(_ name: String, in folder: URL) -> Bool {
    guard let stamp = FileStamp.of(folder.appending(path: name)) else { return false }
    return !outputs[name, default: []].contains(stamp)
  }
}
