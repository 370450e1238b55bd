import Foundation
import HearsayAudiobook

/// A production folder: where each of its files stands.
struct Production {
  /// The files that a person may edit, in the order in which they are named.
  static let editable = ["script.json", "script.fountain", "cast.yaml"]

  let folder: URL
  /// The name of the work in file names.
  let slug: String

  var scriptJSON: URL { folder.appending(path: "script.json") }
  var scriptFountain: URL { folder.appending(path: "script.fountain") }
  var cast: URL { folder.appending(path: "cast.yaml") }
  /// The words that are said as somebody has settled: a hand's file, never written here.
  var lexicon: URL { folder.appending(path: "lexicon.yaml") }
  var manuscript: URL { folder.appending(path: "manuscript.txt") }
  var lines: URL { folder.appending(path: "lines", directoryHint: .isDirectory) }
  /// A person's own recordings of lines.
  var recordings: URL { folder.appending(path: "recordings", directoryHint: .isDirectory) }
  /// What Hearsay keeps for itself.
  var workshop: URL { folder.appending(path: ".hearsay", directoryHint: .isDirectory) }
  var takes: URL { workshop.appending(path: "takes", directoryHint: .isDirectory) }
  var record: URL { workshop.appending(path: "record.json") }
  var ledger: URL { workshop.appending(path: "ledger.json") }
  var lock: URL { workshop.appending(path: "lock") }

  /// Where the takes are in the audiobook, when they are nowhere else.
  var archive: URL { workshop.appending(path: "archive") }

  /// Where outputs are made before they get their names.
  var staging: URL { workshop.appending(path: "staging", directoryHint: .isDirectory) }
  /// What is kept to make outputs faster the next time.
  var outputCache: URL { workshop.appending(path: "encoded", directoryHint: .isDirectory) }
  /// The stitched book where no WAV is asked for; it goes when the others stand.
  var stitched: URL { workshop.appending(path: "stitched.wav") }

  /// The name in file names of the whole work, or of some chapters.
  func base(of chapters: ClosedRange<Int>?) -> String {
    guard let chapters else { return slug }
    let last = chapters.count > 1 ? "-\(chapters.upperBound)" : ""
    return "\(slug)-ch\(chapters.lowerBound)\(last)"
  }

  init(folder: URL, slug: String) {
    self.folder = folder
    self.slug = slug
  }

  /// The production of some material: in the folder given, or named after the manuscript's file in `Output`.
  /// - Throws: ``ProductionError/damagedLedger(file:why:)``.
  init(of material: Material, folder: URL?) throws {
    switch material {
    case .production(let own):
      let record = try Ledger.read(Production(folder: own, slug: "").ledger)
      self.init(folder: own, slug: record.slug ?? Slug.make(own.lastPathComponent))
    case .manuscript(let file), .script(let file, _):
      let slug = Slug.make(file.stem)
      self.init(folder: folder ?? URL(filePath: "Output/\(slug)", directoryHint: .isDirectory), slug: slug)
    }
  }

  /// Makes the folder where it is missing.
  /// - Throws: ``ProductionError/cannotMake(folder:why:)``.
  func make() throws {
    do { try FileManager.default.createDirectory(at: workshop, withIntermediateDirectories: true) } catch {
      throw ProductionError.cannotMake(folder: folder.path, why: error.systemReason)
    }
    guard FileManager.default.isWritableFile(atPath: workshop.path) else {
      throw ProductionError.cannotMake(folder: folder.path, why: "it may not be written to")
    }
  }

  /// Removes what a killed run left half-written. Only for who holds the lock.
  func clearTemporaries() {
    let small = (Self.editable + [manuscript.lastPathComponent, "cover.jpg", "cover.png"]).map { ".\($0).part" }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let audio = names.filter { $0.hasPrefix(slug) && $0.hasSuffix(".wav.part") }
    let own = [".ledger.json.part", ".record.json.part", "stitched.wav", "stitched.wav.part", "staging"]
    for file in small + audio + own.map({ ".hearsay/\($0)" }) {
      try? FileManager.default.removeItem(at: folder.appending(path: file))
    }
  }

  /// Whether a folder holds a production.
  static func isProduction(_ folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "script.json").path)
  }
}
