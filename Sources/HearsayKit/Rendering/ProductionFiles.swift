import Foundation
import HearsayScript

/// Writes the files of a production that a person may edit, and remembers what was written.
struct ProductionFiles {
  let production: Production
  /// The names of the files that a hand made: these stay as they are.
  let handmade: Set<String>

  /// Writes each file that is not a hand's work and does not already say the same.
  ///
  /// The ledger knows the new content before the file has it; see ``Ledger``.
  /// - Parameter contents: what each file is to hold, by name.
  /// - Throws: ``ProductionError/cannotWrite(file:why:)``.
  func write(_ contents: [(name: String, text: String)], ledger: inout Ledger) throws {
    try write(contents.map { ($0.name, Data($0.text.utf8)) }, ledger: &ledger)
  }

  /// The same of bytes.
  /// - Throws: ``ProductionError/cannotWrite(file:why:)``.
  func write(_ contents: [(name: String, bytes: Data)], ledger: inout Ledger) throws {
    let due = contents.filter { !handmade.contains($0.name) }
    for (name, bytes) in due { ledger.files[name, default: []].append(ContentHash.hex(of: bytes)) }
    try ledger.write(to: production.ledger)
    for (name, bytes) in due {
      let file = production.folder.appending(path: name)
      if (try? Data(contentsOf: file)) != bytes { try AtomicFile.write(bytes, to: file) }
      ledger.files[name] = [ContentHash.hex(of: bytes)]
    }
  }
}
