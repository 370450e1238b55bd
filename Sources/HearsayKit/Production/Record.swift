import Foundation
import HearsaySpeakerProtocol
import HearsaySpeech

/// What stands in a production folder since the last whole render, so that the same again need not be done.
struct Record: Codable {
  /// A file of `lines/` and the take it is.
  struct Line: Codable {
    let file: String
    /// The take's key, 64 hexadecimal digits.
    let take: String
  }

  /// What the render was a function of; see ``Fingerprint``.
  let fingerprint: String
  let summary: RenderSummary
  let lines: [Line]

  /// The record of a folder; nil where there is none that can be read: the work is then done.
  static func read(_ production: Production) -> Record? {
    (try? Data(contentsOf: production.record)).flatMap { try? JSONDecoder().decode(Record.self, from: $0) }
  }

  /// Writes the record.
  /// - Throws: ``ProductionError/cannotWrite(file:why:)``.
  func write(to production: Production) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try AtomicFile.write(try encoder.encode(self), to: production.record)
  }

  /// Whether everything that the render wrote stands as it left it.
  func stands(in production: Production, ledger: Ledger, store: TakeStore) -> Bool {
    let audiobook = production.audiobook()
    let scripts = Production.editable.map { production.folder.appending(path: $0) }
    guard scripts.allSatisfy({ FileManager.default.fileExists(atPath: $0.path) }),
      FileManager.default.fileExists(atPath: audiobook.path), !ledger.isForeignAudio(audiobook)
    else { return false }
    var entries: [LinesFolder.Entry] = []
    for line in lines {
      guard let key = TakeKey(hex: line.take), store.words(of: key) != nil else { return false }
      entries.append(LinesFolder.Entry(name: line.file, take: URL(filePath: store.paths(for: key).audio)))
    }
    return LinesFolder(folder: production.lines).holds(entries)
  }
}
