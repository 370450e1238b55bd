import Foundation
import HearsaySpeakerProtocol
import HearsaySpeech

/// What stands in a production folder since the last whole render, so that the same again need not be done.
struct Record: Codable {
  /// A file of `lines/` and the take it is.
  struct Line {
    let file: String
    let take: TakeKey

    /// What the folder of lines is to hold.
    func entry(in store: TakeStore) -> LinesFolder.Entry {
      LinesFolder.Entry(name: file, take: URL(filePath: store.path(for: take).whole))
    }
  }

  /// The files of `lines/`, as one text with a row for each: a key in hexadecimal, a blank, a file's name. As values of
  /// their own they would take many times the memory and the time to read.
  struct Lines: Codable {
    let all: [Line]

    init(all: [Line]) { self.all = all }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      all = try container.decode(String.self).split(separator: "\n").map { row in
        guard let key = TakeKey(hex: row.prefix(64)) else {
          throw DecodingError.dataCorruptedError(in: container, debugDescription: "no key of a take")
        }
        return Line(file: String(row.dropFirst(65)), take: key)
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(all.reduce(into: "") { $0 += "\($1.take.hex) \($1.file)\n" })
    }
  }

  /// A format that was made.
  struct Output: Codable {
    /// What its files are a function of; see ``OutputPlan``.
    let key: String
    /// Its files' paths below the folder, with their stamps.
    let files: [String: String]
  }

  /// What the render was a function of; see ``Fingerprint``.
  let fingerprint: String
  let summary: RenderSummary
  let lines: Lines
  /// Whether a WAV for each line was made.
  let hasLines: Bool
  /// The formats that were made, by name; one whose key no longer holds is of an earlier render.
  var outputs: [String: Output] = [:]

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

  /// Whether a format stands as it was made, and would be made the same now.
  func holds(_ format: OutputFormat, key: String, in production: Production) -> Bool {
    guard let output = outputs[format.rawValue], output.key == key, !output.files.isEmpty else { return false }
    return output.files.allSatisfy { FileStamp.of(production.folder.appending(path: $0.key)) == $0.value }
  }

  /// Whether the scripts, the cast, the takes and the lines stand as the render left them.
  func stands(in production: Production, store: TakeStore, withLines: Bool) -> Bool {
    guard hasLines == withLines else { return false }
    let scripts = Production.editable.map { production.folder.appending(path: $0) }
    guard scripts.allSatisfy({ FileManager.default.fileExists(atPath: $0.path) }) else { return false }
    let folder = LinesFolder(folder: production.lines)
    return lines.all.allSatisfy { store.words(of: $0.take) != nil && folder.holds($0.entry(in: store)) }
  }
}
