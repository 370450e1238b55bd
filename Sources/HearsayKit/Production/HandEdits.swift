import Foundation
import HearsayScript

/// What a person has made or changed in a production folder since Hearsay last wrote there.
struct HandEdits {
  /// A script that was edited, and what it says now.
  struct EditedScript {
    let file: URL
    let reading: ScriptReading
  }

  /// The edited script; nil where both stand as Hearsay wrote them, or there are none.
  let script: EditedScript?
  /// The edited cast.
  let cast: URL?
  /// The names of all edited files: these are not overwritten.
  let files: Set<String>

  static let none = HandEdits(script: nil, cast: nil, files: [])

  private init(script: EditedScript?, cast: URL?, files: Set<String>) {
    self.script = script
    self.cast = cast
    self.files = files
  }

  /// Looks what was edited.
  /// - Throws: ``ProductionError/contradiction(first:second:remedy:)`` where both scripts were edited and differ, and what
  ///   reading an edited script throws.
  init(in production: Production, ledger: Ledger) throws {
    let edited = Production.editable.filter { ledger.isHandmade(production.folder.appending(path: $0)) }
    let scripts = try [production.scriptJSON, production.scriptFountain]
      .filter { edited.contains($0.lastPathComponent) }
      .map { EditedScript(file: $0, reading: try ScriptFile.read($0)) }
    if let first = scripts.first, let second = scripts.dropFirst().first,
      !first.reading.script.saysTheSame(as: second.reading.script)
    {
      throw ProductionError.contradiction(
        first: first.file.path, second: second.file.path,
        remedy: "both were edited: delete one, or start over with --fresh")
    }
    self.init(
      script: scripts.first, cast: edited.contains(production.cast.lastPathComponent) ? production.cast : nil,
      files: Set(edited))
  }
}

extension Script {
  /// Whether two scripts have the same lines by the same speakers.
  fileprivate func saysTheSame(as other: Script) -> Bool {
    func said(_ script: Script) -> [[String]] {
      script.lines.map { [$0.kind.rawValue, script.character($0.speaker)?.name ?? $0.speaker, $0.text] }
    }
    return said(self) == said(other)
  }
}
