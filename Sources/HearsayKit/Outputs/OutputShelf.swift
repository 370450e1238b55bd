import Foundation
import HearsayAudiobook

/// Gives finished outputs their final names in a production folder, and remembers what they are.
///
/// The ledger knows of a file before it stands, and an earlier one stands until then; what a hand put there is never
/// overwritten, nor cleared.
struct OutputShelf {
  let production: Production
  /// Whether a file that Hearsay did not write may be overwritten.
  let overwriting: Bool

  /// Refuses to go on where a file stands that Hearsay did not write, under a name that it would.
  /// - Throws: ``ProductionError/notOurs(file:)``.
  func check(_ names: [String], ledger: Ledger) throws {
    guard !overwriting else { return }
    for name in names where ledger.isForeignOutput(name, in: production.folder) {
      throw ProductionError.notOurs(file: production.folder.appending(path: name).relativePath)
    }
  }

  /// Gives all files below a folder the same path below the production folder.
  /// - Parameter earlier: what stood for the same format: of these, the files of Hearsay's own that are no longer wanted go.
  /// - Returns: the files' paths with their stamps.
  /// - Throws: ``ProductionError``.
  @discardableResult
  func publish(from staging: URL, replacing earlier: [String] = [], ledger: inout Ledger) throws -> [String: String] {
    let names = (FileManager.default.enumerator(atPath: staging.path)?.compactMap { $0 as? String } ?? [])
      .filter { !staging.appending(path: $0).isFolder }.sorted()
    try check(names, ledger: ledger)
    var stamps: [String: String] = [:]
    for name in names {
      guard let stamp = FileStamp.of(staging.appending(path: name)) else { continue }
      stamps[name] = stamp
      ledger.outputs[name, default: []].append(stamp)
    }
    try ledger.write(to: production.ledger)
    for name in names { try move(staging.appending(path: name), to: production.folder.appending(path: name)) }
    for name in earlier.sorted() where stamps[name] == nil {
      if !ledger.isForeignOutput(name, in: production.folder) { clear(name) }
      ledger.outputs[name] = nil
    }
    for (name, stamp) in stamps { ledger.outputs[name] = [stamp] }
    try ledger.write(to: production.ledger)
    return stamps
  }

  private func move(_ source: URL, to file: URL) throws {
    do {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    } catch { throw ProductionError.cannotWrite(file: file.path, why: error.systemReason) }
    guard rename(source.path, file.path) == 0 else {
      throw ProductionError.cannotWrite(file: file.path, why: String(cString: strerror(errno)))
    }
  }

  /// Removes a file, and the folder it stood in where nothing is left there.
  private func clear(_ name: String) {
    try? FileManager.default.removeItem(at: production.folder.appending(path: name))
    let folder = (name as NSString).deletingLastPathComponent
    if !folder.isEmpty { rmdir(production.folder.appending(path: folder).path) }
  }
}

extension URL {
  fileprivate var isFolder: Bool {
    var status: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &status) && status.boolValue
  }
}
